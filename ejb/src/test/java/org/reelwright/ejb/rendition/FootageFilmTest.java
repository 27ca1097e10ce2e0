package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Subject;
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

    private static double middle(Scene scene) {
        return (scene.startMs() + scene.durationMs() / 2) / 1000.;
    }

    private Path green() {
        Path clip = folder.resolve("green.mp4");
        Workshop.ffmpeg()
                .run(List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        "color=0x18B030:s=640x360:r=25:d=9",
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
        BufferedImage image = ImageIO.read(still.toFile());
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                sum += (rgb >> 8 & 255) - Math.max(rgb >> 16 & 255, rgb & 255);
            }
        }
        return sum / image.getWidth() / image.getHeight();
    }
}
