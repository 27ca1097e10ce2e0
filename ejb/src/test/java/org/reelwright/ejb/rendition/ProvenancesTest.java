package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Workshop;

class ProvenancesTest {

    @TempDir
    Path folder;

    private FileStore files;
    private Provenances provenances;

    @BeforeEach
    void equip() {
        files = Workshop.files(folder);
        provenances = Stamping.provenances(files);
    }

    @Test
    void aStampedFilmIsIntactAndOneThatLostItOrIsGoneIsNot() throws IOException {
        Path film = film();
        StoredFile bare = files.keep(Files.copy(film, files.workspace().resolve("bare.mp4")), "video/mp4");
        provenances.stamp(film, ShopWindowTest.order());

        assertThat(provenances.intact(files.keep(film, "video/mp4"))).isTrue();
        assertThat(provenances.intact(bare)).isFalse();
        assertThat(provenances.intact(new StoredFile("0".repeat(64), "video/mp4", 1)))
                .isFalse();
    }

    @Test
    void whatIsNoFilmIsNotIntact() throws IOException {
        Path text = Files.writeString(files.workspace().resolve("film.mp4"), "This is a text, no film at all.");

        assertThat(provenances.intact(files.keep(text, "video/mp4"))).isFalse();
    }

    @Test
    void theIdComesFromTheContent() throws IOException {
        var one = provenances.stamp(film(), ShopWindowTest.order());
        var other = provenances.stamp(film(), ShopWindowTest.order());

        assertThat(one).isEqualTo(other);
        assertThat(one.id()).matches("[0-9a-f]{32}");
        assertThat(one.aigc().produceId()).isEqualTo(one.id());
    }

    @Test
    void aSignerGetsTheManifestAndMakesTheFilm() throws IOException {
        sign("cp {in} {out}; cp {manifest} " + folder.resolve("seen.json"));
        Path film = film();
        var said = provenances.stamp(film, ShopWindowTest.order());

        assertThat(provenances.read(film)).contains(said);
        assertThat(folder.resolve("seen.json"))
                .content()
                .contains(
                        "\"c2pa.actions.v2\"", "\"c2pa.created\"", said.source().uri(), said.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo no key >&2; exit 3", "echo '' > {out}", "true"})
    void aSignerThatFailsIsTroubleThatMayPass(String script) throws IOException {
        sign(script);
        Path film = film();

        assertThatThrownBy(() -> provenances.stamp(film, ShopWindowTest.order()))
                .isInstanceOfSatisfying(OutsideTrouble.class, trouble -> assertThat(trouble.worthRetrying())
                        .isTrue());
    }

    @Test
    void aSignerThatHangsIsGivenUp() throws IOException {
        sign("sleep 60");
        provenances.credentials.timeout = Duration.ofMillis(200);
        Path film = film();

        assertThatThrownBy(() -> provenances.stamp(film, ShopWindowTest.order()))
                .isInstanceOf(OutsideTrouble.class)
                .hasRootCauseMessage("the signer took longer than PT0.2S");
    }

    /** A program is given its arguments as they are, so the script is in a file. */
    private void sign(String script) throws IOException {
        Path file = Files.writeString(
                folder.resolve("signer.sh"),
                script.replace("{in}", "$1").replace("{manifest}", "$2").replace("{out}", "$3"));
        provenances.credentials.signer = Optional.of("sh " + file + " {in} {manifest} {out}");
    }

    private Path film() throws IOException {
        Path film = files.workspace().resolve("film.mp4");
        Workshop.ffmpeg()
                .run(List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc=s=64x64:r=30:d=0.2",
                        "-c:v",
                        "libx264",
                        "-threads",
                        "1",
                        "-fflags",
                        "+bitexact",
                        "-movflags",
                        "+faststart",
                        film.toString()));
        return film;
    }
}
