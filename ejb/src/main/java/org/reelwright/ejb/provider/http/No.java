package org.reelwright.ejb.provider.http;

import java.time.Duration;

/**
 * A provider's refusal.
 *
 * @param why for a person
 * @param after how long it asks to wait, or zero
 */
public record No(Kind kind, String why, Duration after) {

    /** What follows from it. */
    public enum Kind {
        /** A person must change the order. */
        DECLINED,
        /** Nothing was taken; the same will be taken later. */
        BUSY,
        /** Nothing was taken, and nothing will be until somebody sees to it: key, credit, right. */
        BARRED,
        /** It knows no such work. */
        UNKNOWN,
        /** It failed, and may have taken the order all the same. */
        UNSURE
    }

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    public static No of(Kind kind, String why, Reply reply) {
        return new No(kind, why, reply.retryAfter());
    }

    /** As HTTP has it, for vendors that say nothing better. */
    public static Kind byStatus(int status) {
        return switch (status) {
            case 400, 413, 422 -> Kind.DECLINED;
            case 404, 410 -> Kind.UNKNOWN;
            case 408, 409, 425, 429, 503 -> Kind.BUSY;
            default -> status >= 500 ? Kind.UNSURE : Kind.BARRED;
        };
    }

    /** At least a second, at most five minutes, whatever a provider's clock says. */
    Duration patience() {
        if (after.compareTo(MOMENT) < 0) {
            return MOMENT;
        }
        return after.compareTo(LONGEST) > 0 ? LONGEST : after;
    }
}
