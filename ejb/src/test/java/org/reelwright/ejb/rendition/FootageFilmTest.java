package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.rendition.Severity;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.ejb.asset.Workshop;

/** A film, one scene of which shows a clip that lay in the library. */
class FootageFilmTest {

    private static final Subject CUT = Subject.cut(0, 15);
    private static final int SHOWN = 1;

    @TempDir
    private Path folder;

    @Test
    void showsItAsItWasFilmedAndOnlyThere() throws IOException {
        var film = new CuttingRoom(folder.resolve("room"), 160)
                .showing(SHOWN, green(), 640, 360, 9_000)
                .film(Briefs.brief().build(), photo(), CUT, Shape.VERTICAL, 3);

        List<Scene> scenes = film.plan().scenes();
        assertThat(greenness(film.file(), middle(scenes.get(SHOWN)))).isGreaterThan(60);
        assertThat(greenness(film.file(), middle(scenes.get(0)))).isLessThan(20);
        assertThat(greenness(film.file(), middle(scenes.get(SHOWN + 1)))).isLessThan(20);
        assertThat(film.check().get().isChecked()).isTrue();
    }

    /** White at first, then black: what can be read upon the one cannot be read upon the other, but for a plate. */
    @Test
    void setsWordsSoThatTheyCanBeReadFromItsFirstFrameToItsLast() throws IOException {
        var film = new CuttingRoom(folder.resolve("room"), 240)
                .showing(SHOWN, clip("white", ",drawbox=t=fill:c=black:enable='gte(t,1.4)'"), 640, 360, 9_000)
                .film(Briefs.brief().build(), photo(), CUT, Shape.VERTICAL, 3);

        Scene scene = film.plan().scenes().get(SHOWN);
        assertThat(scene.durationMs()).isGreaterThan(2_000);
        double lit = contrast(film, scene, scene.startMs() / 1000. + 1.2);
        double dark = contrast(film, scene, scene.endMs() / 1000. - .4);
        assertThat(List.of(lit, dark)).allSatisfy(seen -> assertThat(seen).isGreaterThanOrEqualTo(4.5));
        assertThat(film.check().get().findings())
                .filteredOn(found -> found.rule() == Rule.CONTRAST)
                .isNotEmpty()
                .allMatch(found -> found.severity() == Severity.PASS);
    }

    /** Between the lightest and the darkest that is seen where the words are. */
    private double contrast(CuttingRoom.Film film, Scene scene, double seconds) throws IOException {
        BufferedImage frame = frame(film.file(), seconds);
        boolean worded = film.plan().worded(SHOWN);
        Composition set = Composition.of(film.plan().look(), Shape.VERTICAL, scene.staging(), worded);
        Box box = worded ? set.words() : set.caption();
        var luminances = new ArrayList<Double>();
        for (int y = (int) (box.y() * frame.getHeight()); y < (box.y() + box.height()) * frame.getHeight(); y++) {
            for (int x = (int) (box.x() * frame.getWidth()); x < (box.x() + box.width()) * frame.getWidth(); x++) {
                luminances.add(Rgb.of(frame.getRGB(x, y) & 0xffffff).luminance());
            }
        }
        return (Collections.max(luminances) + .05) / (Collections.min(luminances) + .05);
    }

    private static double middle(Scene scene) {
        return (scene.startMs() + scene.durationMs() / 2) / 1000.;
    }

    private Path green() {
        return clip("0x18B030", "");
    }

    private Path clip(String colour, String then) {
        Path clip = folder.resolve("clip.mp4");
        Workshop.ffmpeg()
                .run(List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        "color=" + colour + ":s=640x360:r=25:d=9" + then,
                        "-c:v",
                        "libx264",
                        "-pix_fmt",
                        "yuv420p",
                        clip.toString()));
        return clip;
    }

    private Path photo() throws IOException {
        Path photo = folder.resolve("photo.jpg");
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                image.setRGB(x, y, x > 140 && x < 260 && y > 80 && y < 320 ? 0xA02040 : 0xECECEA);
            }
        }
        ImageIO.write(image, "jpeg", photo.toFile());
        return photo;
    }

    /** By how much green is stronger than the other colours, on average. */
    private double greenness(Path film, double seconds) throws IOException {
        BufferedImage image = frame(film, seconds);
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                sum += (rgb >> 8 & 255) - Math.max(rgb >> 16 & 255, rgb & 255);
            }
        }
        return sum / image.getWidth() / image.getHeight();
    }

    private BufferedImage frame(Path film, double seconds) throws IOException {
        Path still = folder.resolve("still.png");
        Workshop.ffmpeg()
                .run(List.of(
                        "-f",
                        "mov",
                        "-ss",
                        String.valueOf(seconds),
                        "-i",
                        film.toString(),
                        "-frames:v",
                        "1",
                        "-y",
                        still.toString()));
        return ImageIO.read(still.toFile());
    }
}
