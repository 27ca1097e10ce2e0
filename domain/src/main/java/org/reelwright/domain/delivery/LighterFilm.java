package org.reelwright.domain.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;

/**
 * The smaller copy of one approved film, bound to the very bytes that a person approved: another film has another. Made
 * once and never changed; where none is worth having, that is written down, too.
 */
@Entity
public class LighterFilm {

    @Id
    private String filmHash;

    private String fileHash;
    private String mediaType;
    private Long fileSize;
    private int width;
    private int height;
    private int kbps;
    private Instant madeAt;

    protected LighterFilm() {}

    /** @param filmHash of the film that it is a copy of */
    public static LighterFilm made(String filmHash, LighterCopy copy, Instant now) {
        LighterFilm film = none(filmHash, now);
        film.fileHash = copy.file().hash();
        film.mediaType = copy.file().mediaType();
        film.fileSize = copy.file().size();
        film.width = copy.width();
        film.height = copy.height();
        film.kbps = copy.kbps();
        return film;
    }

    /** A copy would not be lighter, or cannot be made. */
    public static LighterFilm none(String filmHash, Instant now) {
        var film = new LighterFilm();
        film.filmHash = filmHash;
        film.madeAt = now;
        return film;
    }

    public String filmHash() {
        return filmHash;
    }

    public Optional<LighterCopy> copy() {
        return Optional.ofNullable(fileHash)
                .map(hash -> new LighterCopy(new StoredFile(hash, mediaType, fileSize), width, height, kbps));
    }

    public Instant madeAt() {
        return madeAt;
    }
}
