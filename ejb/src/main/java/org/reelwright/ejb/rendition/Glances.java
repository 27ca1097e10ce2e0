package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workplaces;
import org.reelwright.ejb.shot.ClipColours;

/** Some frames of film, evenly apart, as large as it is shown. */
@ApplicationScoped
class Glances {

    private static final int COUNT = 5;

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    FileStore files;

    /** @return none of what is composed: it stays as its picture is */
    List<BufferedImage> of(Clip clip, Picture shown, int ms) {
        if (clip instanceof Clip.Filmed filmed) {
            return of(filmed, 0, shown, ms);
        }
        if (clip instanceof Clip.Footage footage) {
            int until = footage.fromMs() + footage.durationMs();
            var whole = new Clip.Filmed(footage.file(), footage.width(), footage.height(), until);
            return of(whole, footage.fromMs(), shown, ms);
        }
        return List.of();
    }

    private List<BufferedImage> of(Clip.Filmed film, int fromMs, Picture shown, int ms) {
        Path folder = files.workspace();
        try {
            String fill = FilmedReel.fill(ClipColours.decoded(film), shown.width(), shown.height());
            ffmpeg.run(List.of(
                    "-f",
                    "mov",
                    "-ss",
                    seconds(fromMs + ms / (2. * COUNT)),
                    "-i",
                    files.path(film.file()).toString(),
                    "-an",
                    "-vf",
                    String.format(Locale.ROOT, "fps=%d/%.4f,", COUNT, ms / 1000.) + fill,
                    "-frames:v",
                    String.valueOf(COUNT),
                    folder.resolve("%d.png").toString()));
            return read(folder);
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot look at a clip", e);
        } finally {
            Workplaces.remove(folder);
        }
    }

    private static List<BufferedImage> read(Path folder) throws IOException {
        var frames = new ArrayList<BufferedImage>();
        for (int i = 1; i <= COUNT; i++) {
            Path frame = folder.resolve(i + ".png");
            if (Files.exists(frame)) {
                frames.add(ImageIO.read(frame.toFile()));
            }
        }
        return frames;
    }

    private static String seconds(double ms) {
        return String.format(Locale.ROOT, "%.4f", ms / 1000);
    }
}
