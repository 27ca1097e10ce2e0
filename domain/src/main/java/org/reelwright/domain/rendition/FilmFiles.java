package org.reelwright.domain.rendition;

import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;

/**
 * The files of one finished film.
 *
 * @param film MP4, H.264 and AAC, faststart
 * @param poster JPEG
 * @param captions WebVTT
 * @param width pixels, as is {@code height}
 * @param preview its first seconds as a small moving WebP; films from before there were any have none
 */
public record FilmFiles(
        StoredFile film,
        StoredFile poster,
        StoredFile captions,
        int width,
        int height,
        int durationMs,
        int kbps,
        Optional<StoredFile> preview) {

    public FilmFiles(
            StoredFile film, StoredFile poster, StoredFile captions, int width, int height, int durationMs, int kbps) {
        this(film, poster, captions, width, height, durationMs, kbps, Optional.empty());
    }
}
