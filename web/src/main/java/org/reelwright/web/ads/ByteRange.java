package org.reelwright.web.ads;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a file as {@code Range} asks for it (RFC 9110, section 14).
 *
 * @param first byte, from 0
 * @param last byte, included; before {@code first} when nothing of the file was asked for
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** @return empty for what may be ignored: no range, several, or one that is not understood */
    static Optional<ByteRange> of(String header, long size) {
        var match = ONE.matcher(header.strip());
        if (!match.matches() || match.group(1).isEmpty() && match.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (match.group(1).isEmpty()) {
            long suffix = Long.parseLong(match.group(2));
            return Optional.of(new ByteRange(suffix == 0 ? size : Math.max(0, size - suffix), size - 1));
        }
        long first = Long.parseLong(match.group(1));
        long last = match.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(match.group(2)));
        boolean backwards = !match.group(2).isEmpty() && Long.parseLong(match.group(2)) < first;
        return backwards ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    boolean isEmpty() {
        return last < first;
    }

    long length() {
        return last - first + 1;
    }

    String contentRange(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
