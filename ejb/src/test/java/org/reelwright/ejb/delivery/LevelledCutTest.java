package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.delivery.LevelledCopy;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.rendition.Level;
import org.reelwright.domain.rendition.Loudness;
import org.reelwright.domain.rendition.Platform;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.rendition.Ear;
import org.reelwright.ejb.rendition.Encoding;
import org.reelwright.ejb.rendition.FilmMeter;
import org.reelwright.ejb.rendition.PlatformBooks;
import org.reelwright.ejb.rendition.Provenances;
import org.reelwright.ejb.rendition.Stamping;

/** With real sound, measured by ffmpeg's EBU R 128. */
class LevelledCutTest {

    private static final Loudness TELEVISION =
            PlatformBooks.builtIn(Platform.TELEVISION).loudness();

    /** Loud and quiet by turns, in two bands: as speech and music are. */
    private static final String PLAYED =
            "aevalsrc='(.14+.10*sin(2*PI*.7*t))*(sin(2*PI*220*t)+.8*sin(2*PI*1900*t))':d=5:s=48000";

    @TempDir
    Path folder;

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();
    private final FilmMeter meter = Ear.meter(ffmpeg);
    private final LevelledCut cut = new LevelledCut();
    private FileStore files;
    private Provenances provenances;

    @BeforeEach
    void equip() {
        files = Workshop.files(folder);
        provenances = Stamping.provenances(files);
        cut.ffmpeg = ffmpeg;
        cut.files = files;
        cut.meter = meter;
        cut.provenances = provenances;
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 4})
    void isAsLoudAsTelevisionsPlayWithinOneUnit(int decibels) {
        FilmFiles film = film(PLAYED + ",volume=" + decibels + "dB", true);
        Level before = meter.listen(files.path(film.film()));
        assertThat(before.lufs()).isGreaterThan(-20);

        Level after =
                meter.listen(files.path(cut.of(film, TELEVISION).orElseThrow().file()));

        assertThat(after.lufs()).isCloseTo(-24, within(1.));
        assertThat(after.truePeak()).isLessThanOrEqualTo(-2);
        assertThat(before.truePeak() - after.truePeak())
                .as("turned down as a whole, not squeezed")
                .isCloseTo(before.lufs() - after.lufs(), within(.6));
    }

    @Test
    void hasThePicturesThatWereApprovedAndLastsAsLong() {
        FilmFiles film = film(PLAYED, true);
        Path original = files.path(film.film());

        LevelledCopy copy = cut.of(film, TELEVISION).orElseThrow();

        Path made = files.path(copy.file());
        assertThat(pictures(made)).isEqualTo(pictures(original)).contains("SHA256=");
        assertThat(copy.kbps()).isCloseTo(film.kbps(), within(40));
        assertThat(ffmpeg.probe(made, "mov").getFormat().duration)
                .isCloseTo(ffmpeg.probe(original, "mov").getFormat().duration, within(.03));
    }

    @Test
    void saysWhoMadeItAsTheFilmDoesAndIsSignedAgain() throws IOException {
        Path seen = folder.resolve("seen");
        cut.provenances = Stamping.signing(files, "cp $1 $3; echo signed >> " + seen);
        FilmFiles film = film(PLAYED, true);

        Path made = files.path(cut.of(film, TELEVISION).orElseThrow().file());

        assertThat(provenances.read(made))
                .isEqualTo(provenances.read(files.path(film.film())))
                .isPresent();
        assertThat(seen).hasContent("signed");
    }

    @Test
    void makesNoneOfWhatIsSilentSaysNothingOrIsGone() {
        assertThat(cut.of(film("anullsrc=r=48000,atrim=duration=2", true), TELEVISION))
                .isEmpty();
        assertThat(cut.of(film(PLAYED, false), TELEVISION)).isEmpty();
        var gone = new StoredFile("ab".repeat(32), "video/mp4", 1);
        assertThat(cut.of(new FilmFiles(gone, gone, gone, 640, 360, 2_000, 500), TELEVISION))
                .isEmpty();
    }

    @Test
    void turnsNothingUpUntilItsPeaksAreCutOff() {
        assertThat(cut.of(film(PLAYED, true), new Loudness(-5, 1, -1))).isEmpty();
    }

    @Test
    void keepsNoCopyThatIsNotAsLoudAsItWasToBe() {
        cut.meter = new FilmMeter() {
            @Override
            public Level listen(Path film) {
                return new Level(-14, -8);
            }
        };
        FilmFiles film = film(PLAYED, true);

        assertThatThrownBy(() -> cut.of(film, TELEVISION)).isInstanceOf(OutsideTrouble.class);
    }

    private String pictures(Path film) {
        String said = ffmpeg.listen(List.of(
                "-f", "mov", "-i", film.toString(), "-map", "0:v", "-c", "copy", "-f", "hash", hash().toString()));
        assertThat(said).isNotEmpty();
        try {
            return Files.readString(hash());
        } catch (IOException e) {
            throw OutsideTrouble.passing("no hash", e);
        }
    }

    private Path hash() {
        return folder.resolve("pictures.hash");
    }

    private FilmFiles film(String sound, boolean says) {
        Path made = files.workspace().resolve("film.mp4");
        var arguments = new ArrayList<>(List.of("-f", "lavfi", "-i", "testsrc2=size=640x360:rate=30:duration=5"));
        arguments.addAll(List.of("-f", "lavfi", "-i", sound, "-c:v", "libx264", "-preset", "ultrafast"));
        arguments.addAll(List.of("-pix_fmt", "yuv420p", "-shortest"));
        arguments.addAll(Encoding.sound(192));
        arguments.addAll(List.of("-movflags", "+faststart", made.toString()));
        ffmpeg.run(arguments);
        if (says) {
            provenances.carry(FilmProvenance.of(true, List.of(), "Reelwright", "1"), made);
        }
        StoredFile kept = files.keep(made, "video/mp4");
        int ms = (int) Math.round(ffmpeg.probe(files.path(kept), "mov").getFormat().duration * 1000);
        return new FilmFiles(kept, kept, kept, 640, 360, ms, (int) (kept.size() * 8 / ms), Optional.empty());
    }
}
