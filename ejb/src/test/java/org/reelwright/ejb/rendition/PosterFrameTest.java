package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.image.RenderSize;

class PosterFrameTest {

    private static final int FRAMES = 36;

    @TempDir
    Path folder;

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();

    /** Each frame is a little brighter than the one before. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 34, FRAMES - 1})
    void aPosterIsTheVeryFrameThatWasChosenTheLastOfAPieceToo(int frame) throws IOException {
        Path piece = folder.resolve("piece.mp4");
        ffmpeg.run(List.of(
                "-f",
                "lavfi",
                "-i",
                "color=black:s=64x64:r=30:d=1.2,format=yuv420p,geq=lum='40+N*5':cb=128:cr=128",
                "-frames:v",
                String.valueOf(FRAMES),
                "-c:v",
                "libx264",
                "-qp",
                "1",
                piece.toString()));
        var window = new ShopWindow();
        window.ffmpeg = ffmpeg;
        window.size = RenderSize.of(360, 30);

        var poster = ImageIO.read(window.poster(piece, frame).toFile());

        var shown = new Color(poster.getRGB(32, 32));
        assertThat(Math.round((shown.getGreen() * 219 / 255. + 16 - 40) / 5)).isEqualTo(frame);
    }
}
