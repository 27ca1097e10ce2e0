package org.reelwright.ejb.rendition;

import java.time.Duration;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;

/** Provenances for tests, without a signer. */
public final class Stamping {

    private Stamping() {}

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
