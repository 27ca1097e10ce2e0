package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;

/** Of a clip that is black for two seconds, then white for two, grey for two. */
class GlancesTest {

    private static final String CHANGING = "color=black:s=320x240:r=25:d=6,"
            + "drawbox=t=fill:c=white:enable='between(t,2,3.99)',drawbox=t=fill:c=gray:enable='gte(t,4)'";

    private static final Picture SHOWN =
            new Picture(new StoredFile("ab".repeat(32), "image/png", 1), 90, 160, List.of(), Optional.empty());

    @TempDir
    private Path folder;

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();
    private final Glances glances = new Glances();
    private FileStore files;

    @BeforeEach
    void equip() {
        files = Workshop.files(folder);
        glances.ffmpeg = ffmpeg;
        glances.files = files;
    }

    @Test
    void seesFiveFramesFromTheBeginningToTheEndOfTheSceneAsLargeAsItIsShown() {
        List<BufferedImage> seen = glances.of(new Clip.Filmed(clip(), 320, 240, 6_000), SHOWN, 4_000);

        assertThat(seen).hasSize(5).allMatch(frame -> frame.getWidth() == 90 && frame.getHeight() == 160);
        assertThat(light(seen.get(0))).isCloseTo(0, within(3));
        assertThat(light(seen.get(1))).isCloseTo(0, within(3));
        assertThat(light(seen.get(3))).isCloseTo(255, within(3));
        assertThat(light(seen.get(4))).isCloseTo(255, within(3));
    }

    @Test
    void beginsWhereThePartBeginsThatIsShown() {
        List<BufferedImage> seen = glances.of(new Clip.Footage(clip(), 320, 240, 2_000, 4_000), SHOWN, 2_000);

        assertThat(seen).hasSize(5).allSatisfy(frame -> assertThat(light(frame)).isBetween(120, 136));
    }

    @Test
    void seesWhatThereIsOfAClipThatIsTooShort() {
        List<BufferedImage> seen = glances.of(new Clip.Filmed(clip(), 320, 240, 6_000), SHOWN, 10_000);

        assertThat(seen).hasSizeBetween(3, 5);
        assertThat(light(seen.get(0))).isCloseTo(0, within(3));
    }

    @Test
    void leavesWhatIsComposedToItsPicture() {
        assertThat(glances.of(new Clip.Composed(SHOWN, Look.CLEAN_STUDIO, Motion.PUSH_IN, 3_000), SHOWN, 3_000))
                .isEmpty();
    }

    private static int light(BufferedImage frame) {
        return frame.getRGB(frame.getWidth() / 2, frame.getHeight() / 2) >> 8 & 255;
    }

    private StoredFile clip() {
        Path clip = files.workspace().resolve("clip.mp4");
        ffmpeg.run(List.of(
                "-f", "lavfi", "-i", CHANGING, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "250", clip.toString()));
        return files.keep(clip, "video/mp4");
    }
}
