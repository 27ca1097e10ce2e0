package org.reelwright.ejb.rendition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;

/** Provenances for tests, without a signer where none is asked for. */
public final class Stamping {

    private Stamping() {}

    /** @param script of a signer that gets the film as $1, the manifest as $2 and where to write as $3 */
    public static Provenances signing(FileStore files, String script) {
        var provenances = provenances(files);
        try {
            var file = Files.writeString(files.workspace().resolve("signer.sh"), script);
            provenances.credentials.signer = Optional.of("sh " + file + " {in} {manifest} {out}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return provenances;
    }

    public static Provenances provenances(FileStore files) {
        var provenances = new Provenances();
        provenances.files = files;
        provenances.producer = "Reelwright";
        provenances.credentials = new ContentCredentials();
        provenances.credentials.signer = Optional.empty();
        provenances.credentials.timeout = Duration.ofSeconds(10);
        return provenances;
    }
}
