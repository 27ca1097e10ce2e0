package org.reelwright.web.ads;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelwright.domain.measurement.EventSeal;

/**
 * How an auction ended, in the path that an exchange calls. Signed: a bid's id stands in its VAST, where every viewer may
 * read it, and must not be enough to say what the bid cost or that it was lost.
 */
record Notice(End end, UUID bid) {

    enum End {
        WON,
        BILLED,
        LOST
    }

    private static final Pattern PATH =
            Pattern.compile("/(won|billed|lost)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([A-Za-z0-9_-]{43})");

    /** @return empty for what was not signed here, byte for byte */
    static Optional<Notice> read(String path, EventSeal seal) {
        Matcher parts = PATH.matcher(path);
        return parts.matches() && seal.isSigned(text(parts.group(1), parts.group(2)), parts.group(3))
                ? Optional.of(new Notice(
                        End.valueOf(parts.group(1).toUpperCase(Locale.ROOT)), UUID.fromString(parts.group(2))))
                : Optional.empty();
    }

    String path(EventSeal seal) {
        String what = end.name().toLowerCase(Locale.ROOT);
        return "/" + what + "/" + bid + "/" + seal.sign(text(what, bid.toString()));
    }

    /** No token begins like this. */
    private static String text(String what, String bid) {
        return "notice/" + what + "/" + bid;
    }
}
