package org.reelwright.domain.rendition;

import java.util.Locale;

/** Figures as a reviewer reads them. */
final class Numbers {

    private Numbers() {}

    static String seconds(int ms) {
        return one(ms / 1000.0) + " s";
    }

    static String one(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }

    static String megabytes(long bytes) {
        return one(bytes / 1e6) + " MB";
    }
}
