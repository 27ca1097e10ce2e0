package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.image.RenderSize;
import org.reelwright.ejb.shot.FrameCanvas;

/** A brand's colour comes out of a film as it went in. */
class FilmColoursTest {

    private static final int SIDE = 64;
    private static final int FRAMES = 10;

    /** sRGB 230, 60, 40 by the weights of BT.709, in video range. */
    private static final byte[] RED = {(byte) 97, (byte) 102, (byte) 203};

    private static final Color AS_SEEN = new Color(230, 60, 40);

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();

    @TempDir
    Path folder;

    private Path film;

    @BeforeEach
    void encode() {
        film = folder.resolve("film.mp4");
        var canvas = new FrameCanvas(SIDE, SIDE);
        Arrays.fill(canvas.y().samples(), RED[0]);
        Arrays.fill(canvas.u().samples(), RED[1]);
        Arrays.fill(canvas.v().samples(), RED[2]);
        var arguments = new ArrayList<>(FrameCanvas.input(SIDE, SIDE, 30));
        arguments.addAll(Encoding.COMPOSED.picture());
        arguments.addAll(List.of("-f", "mp4", film.toString()));
        ffmpeg.feed(arguments, out -> {
            for (int i = 0; i < FRAMES; i++) {
                canvas.writeTo(out);
            }
        });
    }

    @Test
    void areThoseThatWereDrawn() throws IOException {
        Path raw = folder.resolve("raw");
        ffmpeg.run(
                List.of("-f", "mov", "-i", film.toString(), "-pix_fmt", "yuv420p", "-f", "rawvideo", raw.toString()));

        byte[] frames = Files.readAllBytes(raw);

        assertThat(frames).hasSize(FRAMES * SIDE * SIDE * 3 / 2);
        int middle = SIDE * SIDE / 2;
        assertThat(frames[middle] & 255).isCloseTo(RED[0] & 255, within(2));
        assertThat(frames[SIDE * SIDE + SIDE * SIDE / 8] & 255).isCloseTo(RED[1] & 255, within(2));
        assertThat(frames[SIDE * SIDE * 5 / 4 + SIDE * SIDE / 8] & 255).isCloseTo(RED[2] & 255, within(2));
    }

    @Test
    void areTheSameOnItsPoster() throws IOException {
        var window = new ShopWindow();
        window.ffmpeg = ffmpeg;
        window.size = RenderSize.of(SIDE, 30);

        var seen = new Color(ImageIO.read(window.poster(film, 3).toFile()).getRGB(SIDE / 2, SIDE / 2));

        assertThat(seen.getRed()).isCloseTo(AS_SEEN.getRed(), within(5));
        assertThat(seen.getGreen()).isCloseTo(AS_SEEN.getGreen(), within(5));
        assertThat(seen.getBlue()).isCloseTo(AS_SEEN.getBlue(), within(5));
    }
}
