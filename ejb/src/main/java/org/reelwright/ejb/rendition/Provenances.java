package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * What films and the pictures taken from them say of how they came to be. Whoever makes another encoding of a film calls
 * {@link #carry}: encoders drop what they do not know.
 */
@ApplicationScoped
public class Provenances {

    private static final int ID_LENGTH = 32;

    @Inject
    FileStore files;

    @Inject
    ContentCredentials credentials;

    @Inject
    @ConfigProperty(name = "reelwright.producer", defaultValue = "Reelwright")
    String producer;

    /** Writes into a finished film who made which part of it. Its id comes from its content: equal films stay equal. */
    FilmProvenance stamp(Path film, FilmOrder order) {
        try {
            String id = hash(film).substring(0, ID_LENGTH);
            boolean photographed = !order.brief().product().photos().isEmpty();
            var provenance = FilmProvenance.of(photographed, order.made(), producer, id);
            new FilmCarrier().write(film, provenance);
            credentials.sign(film, provenance);
            return provenance;
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot write into a film who made it", e);
        }
    }

    /** Writes it into a copy in any encoding that this program makes; one that is a film is signed again, if films are. */
    public void carry(FilmProvenance provenance, Path copy) {
        try {
            Carrier carrier = Carrier.of(copy);
            carrier.write(copy, provenance);
            if (carrier instanceof FilmCarrier) {
                credentials.sign(copy, provenance);
            }
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot write into a file who made it", e);
        }
    }

    /** @return nothing if the file says nothing, or not everything that it should */
    public Optional<FilmProvenance> read(Path file) {
        try {
            return Carrier.of(file).read(file);
        } catch (MalformedFile e) {
            return Optional.empty();
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read in a file who made it", e);
        }
    }

    private static String hash(Path film) throws IOException {
        MessageDigest digest = ContentHash.digest();
        try (var in = new DigestInputStream(Files.newInputStream(film), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return ContentHash.hex(digest.digest());
    }

    /** Whether a film may be shown to the public: it still says who made it. One that is gone does not. */
    public boolean intact(StoredFile film) {
        Path file = files.path(film);
        return Files.exists(file) && read(file).isPresent();
    }
}
