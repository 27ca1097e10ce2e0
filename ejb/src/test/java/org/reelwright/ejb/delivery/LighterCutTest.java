package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.delivery.LighterCopy;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.rendition.Encoding;
import org.reelwright.ejb.rendition.Provenances;
import org.reelwright.ejb.rendition.Stamping;

class LighterCutTest {

    @TempDir
    Path folder;

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();
    private Provenances provenances;
    private final LighterCut cut = new LighterCut();
    private FileStore files;

    @BeforeEach
    void equip() {
        files = Workshop.files(folder);
        provenances = Stamping.provenances(files);
        cut.ffmpeg = ffmpeg;
        cut.files = files;
        cut.provenances = provenances;
    }

    @Test
    void makesACopyOfHalfTheSizeThatStillSaysWhoMadeIt() {
        FilmFiles film = film(720, 1280, true);
        LighterCopy copy = cut.of(film).orElseThrow();
        assertThat(copy.width()).isEqualTo(360);
        assertThat(copy.height()).isEqualTo(640);
        assertThat(copy.file().size()).isLessThan(film.film().size() * 6 / 10);
        assertThat(copy.kbps()).isBetween(1, film.kbps());
        Path made = files.path(copy.file());
        var picture = ffmpeg.probe(made, "mov").getStreams().get(0);
        assertThat(picture.width).isEqualTo(360);
        assertThat(picture.height).isEqualTo(640);
        assertThat(provenances.read(made))
                .isEqualTo(provenances.read(files.path(film.film())))
                .isPresent();
    }

    @Test
    void isSignedAgainWhereFilmsAreSigned() throws IOException {
        Path seen = folder.resolve("seen");
        cut.provenances = Stamping.signing(files, "cp $1 $3; echo signed >> " + seen);

        assertThat(cut.of(film(720, 1280, true))).isPresent();

        assertThat(seen).hasContent("signed");
    }

    /** Square waves, which another encoder at half the rate turns into overshoots of some decibels. */
    @Test
    void keepsThePeaksOfItsSound() {
        FilmFiles film = film(720, 1280, true);
        assertThat(peak(files.path(film.film()))).isBetween(-3., -1.);

        double after = peak(files.path(cut.of(film).orElseThrow().file()));

        assertThat(after).isLessThanOrEqualTo(-1);
    }

    private double peak(Path film) {
        String said = ffmpeg.listen(
                List.of("-f", "mov", "-i", film.toString(), "-vn", "-af", "ebur128=peak=true", "-f", "null", "-"));
        return Pattern.compile("Peak:\\s+(-?[\\d.]+)")
                .matcher(said)
                .results()
                .reduce((first, last) -> last)
                .map(found -> Double.parseDouble(found.group(1)))
                .orElseThrow();
    }

    @Test
    void makesNoneOfWhatIsSmallAlreadyOrSaysNothingOrIsGone() {
        assertThat(cut.of(film(360, 640, true))).isEmpty();
        assertThat(cut.of(film(720, 1280, false))).isEmpty();
        var gone = new StoredFile("ab".repeat(32), "video/mp4", 1);
        assertThat(cut.of(new FilmFiles(gone, gone, gone, 720, 1280, 2_000, 500)))
                .isEmpty();
    }

    private FilmFiles film(int width, int height, boolean says) {
        Path made = files.workspace().resolve("film.mp4");
        var arguments = new ArrayList<>(List.of(
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=" + width + "x" + height + ":rate=30:duration=2",
                "-f",
                "lavfi",
                "-i",
                "aevalsrc='.79*sgn(sin(2*PI*441*t))':d=2:s=48000",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-pix_fmt",
                "yuv420p"));
        arguments.addAll(Encoding.sound(192));
        arguments.addAll(List.of("-movflags", "+faststart", made.toString()));
        ffmpeg.run(arguments);
        if (says) {
            provenances.carry(FilmProvenance.of(true, List.of(), "Reelwright", "1"), made);
        }
        StoredFile kept = files.keep(made, "video/mp4");
        assertThat(Files.exists(files.path(kept))).isTrue();
        int kbps = (int) (kept.size() * 8 / 2_000);
        return new FilmFiles(kept, kept, kept, width, height, 2_000, kbps, Optional.empty());
    }
}
