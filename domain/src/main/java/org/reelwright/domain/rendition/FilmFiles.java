package org.reelwright.domain.rendition;

import org.reelwright.domain.asset.StoredFile;

/**
 * The files of one finished film.
 *
 * @param film MP4, H.264 and AAC, faststart
 * @param poster JPEG
 * @param captions WebVTT
 * @param width pixels, as is {@code height}
 */
public record FilmFiles(
        StoredFile film, StoredFile poster, StoredFile captions, int width, int height, int durationMs, int kbps) {}
