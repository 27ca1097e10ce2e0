package org.reelwright.domain.asset;

import java.util.Optional;

/**
 * A file that can be seen or heard.
 *
 * @param still a picture of it: itself, a frame of it, or none of a sound
 * @param width pixels, as is {@code height}; 0 of a sound
 * @param durationMs 0 of a picture
 */
public record Media(StoredFile file, Optional<StoredFile> still, int width, int height, int durationMs) {

    public static Media picture(StoredFile file, int width, int height) {
        return new Media(file, Optional.of(file), width, height, 0);
    }
}
