package org.reelwright.domain.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.rendition.Platform;

/**
 * The copy of one film for one platform, as loud as that wants it, bound to the very bytes of the film. Made once and never
 * changed: a platform that wants another loudness from now on gets another copy. Where none can be made, that is written
 * down, too.
 */
@Entity
public class LevelledFilm {

    @Id
    private UUID id;

    private String filmHash;
    private String platform;
    private double lufs;
    private String fileHash;
    private String mediaType;
    private Long fileSize;
    private int kbps;
    private Instant madeAt;

    protected LevelledFilm() {}

    /** @param filmHash of the film that it is a copy of; of no copy where there can be none */
    public static LevelledFilm made(String filmHash, Platform platform, Optional<LevelledCopy> copy, Instant now) {
        var film = new LevelledFilm();
        film.id = id(filmHash, platform);
        film.filmHash = filmHash;
        film.platform = platform.name();
        film.lufs = platform.loudness().lufs();
        film.madeAt = now;
        copy.ifPresent(film::take);
        return film;
    }

    /** There is one for each film, platform and loudness. */
    public static UUID id(String filmHash, Platform platform) {
        String what =
                filmHash + " " + platform.name() + " " + platform.loudness().lufs();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    private void take(LevelledCopy copy) {
        fileHash = copy.file().hash();
        mediaType = copy.file().mediaType();
        fileSize = copy.file().size();
        kbps = copy.kbps();
    }

    public UUID id() {
        return id;
    }

    public String filmHash() {
        return filmHash;
    }

    public String platform() {
        return platform;
    }

    public double lufs() {
        return lufs;
    }

    public Optional<LevelledCopy> copy() {
        return Optional.ofNullable(fileHash)
                .map(hash -> new LevelledCopy(new StoredFile(hash, mediaType, fileSize), kbps));
    }

    public Instant madeAt() {
        return madeAt;
    }
}
