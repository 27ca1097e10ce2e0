package org.reelwright.ejb.shot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
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

    /** Two seconds of blue and a tenth of red. */
    private Clip.Filmed clip;

    private final LastFrame lastFrame = new LastFrame();

    @BeforeEach
    void film() {
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
        clip = new Clip.Filmed(lastFrame.files.keep(film, "video/mp4"), 64, 64, 2100);
    }

    @Test
    void isTheVeryLastPictureOfAClipThatIsShownToItsEnd() throws IOException {
        Color seen = seen(3000);

        assertThat(seen.getRed()).isGreaterThan(200);
        assertThat(seen.getBlue()).isLessThan(60);
    }

    @Test
    void isWhereTheFilmLeavesAClipThatIsLongerThanItsScene() throws IOException {
        assertThat(seen(1900).getBlue()).isGreaterThan(200);
        assertThat(seen(2000).getRed()).isGreaterThan(200);
    }

    private Color seen(int shownMs) throws IOException {
        StoredFile last = lastFrame.of(clip, shownMs).orElseThrow();
        return new Color(ImageIO.read(lastFrame.files.path(last).toFile()).getRGB(32, 32));
    }

    @Test
    void isNotOfAClipThatIsNotFilmedYet() {
        var picture = new Picture(new StoredFile("ab".repeat(32), "image/png", 1), 64, 64, List.of(), Optional.empty());

        assertThat(new LastFrame().of(new Clip.Composed(picture, Look.CLEAN_STUDIO, Motion.HOLD, 1000), 1000))
                .isEmpty();
    }
}
