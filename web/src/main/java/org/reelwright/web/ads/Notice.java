package org.reelwright.web.ads;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelwright.domain.delivery.BidTerms;
import org.reelwright.domain.measurement.EventSeal;

/**
 * How an auction ended, in the path that an exchange calls. Signed: a bid's id stands in its VAST, where every viewer may
 * read it, and must not be enough to say what the bid cost or that it was lost.
 *
 * @param terms of that bid, so that a node that did not make it knows them
 */
record Notice(End end, UUID bid, BidTerms terms) {

    enum End {
        WON,
        BILLED,
        LOST
    }

    private static final Pattern PATH =
            Pattern.compile("/(won|billed|lost)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
                    + "/([0-9]{1,18})-([0-9]{1,18})/([A-Za-z0-9_-]{43})");

    /** @return empty for what was not signed here, byte for byte */
    static Optional<Notice> read(String path, EventSeal seal) {
        Matcher parts = PATH.matcher(path);
        return parts.matches() && seal.isSigned(signed(path.substring(0, path.lastIndexOf('/'))), parts.group(5))
                ? Optional.of(new Notice(
                        End.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                        UUID.fromString(parts.group(2)),
                        new BidTerms(Long.parseLong(parts.group(3)), Long.parseLong(parts.group(4)))))
                : Optional.empty();
    }

    String path(EventSeal seal) {
        String told = "/" + end.name().toLowerCase(Locale.ROOT) + "/" + bid + "/" + terms.bidMicros() + "-"
                + terms.floorMicros();
        return told + "/" + seal.sign(signed(told));
    }

    /** No token begins like this. */
    private static String signed(String told) {
        return "notice" + told;
    }
}
