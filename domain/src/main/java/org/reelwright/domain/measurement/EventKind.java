package org.reelwright.domain.measurement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    VIEW_UNDETERMINED(11),
    MUTE(12),
    UNMUTE(13),
    PAUSE(14),
    RESUME(15),
    SKIP(16),
    /** Whatever else a player or a page wants counted, once for each ad and name; with one of {@link #NAMED} it is that. */
    CUSTOM(17);

    /** Told by one signed address with their name behind it: who has that could tell each of them anyway. */
    public static final Set<EventKind> NAMED = Collections.unmodifiableSet(EnumSet.range(MUTE, SKIP));

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

    /** Of those told by name, as VAST writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return CUSTOM for a name that is none */
    public static EventKind named(String word) {
        return NAMED.stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(CUSTOM);
    }

    int code() {
        return code;
    }

    static Optional<EventKind> of(int code) {
        return Stream.of(values()).filter(kind -> kind.code == code).findFirst();
    }
}
