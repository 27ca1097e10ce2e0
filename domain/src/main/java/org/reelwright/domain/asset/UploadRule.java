package org.reelwright.domain.asset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How large a file may be, judged before any of it is sent. */
public final class UploadRule {

    /** Bytes. */
    public static final long LARGEST = 500L << 20;

    /** Bytes. */
    public static final long LARGEST_PICTURE = 25L << 20;

    private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".webp");

    private UploadRule() {}

    /** @param name only a hint: by its content a file is judged later @return why it is not taken */
    public static Optional<String> refusal(String name, long size) {
        boolean picture = PICTURES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        if (size <= 0) {
            return Optional.of("The file is empty. Choose another.");
        }
        if (picture && size > LARGEST_PICTURE) {
            return Optional.of(
                    tooLarge(size, LARGEST_PICTURE) + " Save the picture smaller, or with stronger compression.");
        }
        if (size > LARGEST) {
            return Optional.of(tooLarge(size, LARGEST) + " Cut it shorter, or save it with stronger compression.");
        }
        return Optional.empty();
    }

    private static String tooLarge(long size, long largest) {
        return "The file has " + megabytes(size) + " MB; at most " + megabytes(largest) + " MB are taken.";
    }

    private static long megabytes(long size) {
        return (size + (1L << 20) - 1) >> 20;
    }
}
