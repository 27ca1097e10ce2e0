package org.reelwright.domain.measurement;

import java.util.Optional;
import java.util.stream.Stream;

/** What a player tells. The codes are part of signed addresses and never change. */
public enum EventKind {
    IMPRESSION(1),
    START(2),
    FIRST_QUARTILE(3),
    MIDPOINT(4),
    THIRD_QUARTILE(5),
    COMPLETE(6),
    CLICK(7),
    ERROR(8),
    VIEWABLE(9),
    NOT_VIEWABLE(10),
    VIEW_UNDETERMINED(11);

    private final int code;

    EventKind(int code) {
        this.code = code;
    }

    /** The share of the film that has been played when this is told. */
    public double played() {
        return switch (this) {
            case FIRST_QUARTILE -> 0.25;
            case MIDPOINT -> 0.5;
            case THIRD_QUARTILE -> 0.75;
            case COMPLETE -> 1;
            default -> 0;
        };
    }

    int code() {
        return code;
    }

    static Optional<EventKind> of(int code) {
        return Stream.of(values()).filter(kind -> kind.code == code).findFirst();
    }
}
