package org.reelwright.ejb.shot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.ejb.asset.Workshop;

class LastFrameTest {

    @TempDir
    Path folder;

    @Test
    void isTheVeryLastPictureOfAClip() throws IOException {
        var lastFrame = new LastFrame();
        lastFrame.ffmpeg = Workshop.ffmpeg();
        lastFrame.files = Workshop.files(folder);
        Path film = lastFrame.files.workspace().resolve("film.mp4");
        lastFrame.ffmpeg.run(List.of(
                "-f",
                "lavfi",
                "-i",
                "color=blue:s=64x64:r=30:d=2",
                "-f",
                "lavfi",
                "-i",
                "color=red:s=64x64:r=30:d=0.1",
                "-filter_complex",
                "concat=n=2:v=1",
                "-c:v",
                "libx264",
                film.toString()));
        StoredFile kept = lastFrame.files.keep(film, "video/mp4");

        StoredFile last = lastFrame.of(new Clip.Filmed(kept, 64, 64, 2100)).orElseThrow();

        var seen = new Color(ImageIO.read(lastFrame.files.path(last).toFile()).getRGB(32, 32));
        assertThat(seen.getRed()).isGreaterThan(200);
        assertThat(seen.getBlue()).isLessThan(60);
    }

    @Test
    void isNotOfAClipThatIsNotFilmedYet() {
        var picture = new Picture(new StoredFile("ab".repeat(32), "image/png", 1), 64, 64, List.of(), Optional.empty());

        assertThat(new LastFrame().of(new Clip.Composed(picture, Look.CLEAN_STUDIO, Motion.HOLD, 1000)))
                .isEmpty();
    }
}
