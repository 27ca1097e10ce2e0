package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.shot.ClipColours;
import org.reelwright.ejb.shot.FrameCanvas;

/** Whatever way a model's clip writes its colours, a film shows the same ones: a red of BT.709 has these values. */
class FilmedReelTest {

    private static final Offset<Integer> ALIKE = Offset.offset(3);
    private static final Ffmpeg FFMPEG = Workshop.ffmpeg();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"64, yuv420p, bt601", "64, yuvj420p, bt601", "720, yuv420p, bt709", "720, yuvj420p, bt709"})
    void showsARedThatIsWrittenAnyWay(int side, String pixels, String matrix) throws IOException {
        byte[] frame = firstFrame(film("0xC81E28", side, pixels, matrix), side);

        assertThat(frame[0] & 255).isCloseTo(73, ALIKE);
        assertThat(frame[64 * 64] & 255).isCloseTo(115, ALIKE);
        assertThat(frame[64 * 64 * 5 / 4] & 255).isCloseTo(202, ALIKE);
    }

    @Test
    void showsNoWhiteThatFilmsDoNotHave() throws IOException {
        assertThat(firstFrame(film("white", 64, "yuvj420p", "bt601"), 64)[0] & 255)
                .isCloseTo(235, ALIKE);
    }

    private Path film(String colour, int side, String pixels, String matrix) {
        Path film = folder.resolve("film.mp4");
        FFMPEG.run(List.of(
                "-f",
                "lavfi",
                "-i",
                "color=" + colour + ":s=" + side + "x" + side + ":r=24:d=0.5,format=gbrp",
                "-vf",
                "scale=out_color_matrix=" + matrix + ":out_range=" + (pixels.equals("yuvj420p") ? "pc" : "tv"),
                "-c:v",
                "libx264",
                "-pix_fmt",
                pixels,
                film.toString()));
        return film;
    }

    private static byte[] firstFrame(Path film, int side) throws IOException {
        var clip = new Clip.Filmed(new StoredFile("ab".repeat(32), "video/mp4", 1), side, side, 500);
        var canvas = new FrameCanvas(64, 64);
        var out = new ByteArrayOutputStream();
        try (Reel reel = FilmedReel.of(FFMPEG, film, ClipColours.decoded(clip), 64, 64, 30, 0)) {
            reel.next(canvas);
        }
        canvas.writeTo(out);
        return out.toByteArray();
    }
}
