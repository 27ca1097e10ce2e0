package org.reelwright.domain.measurement;

/**
 * What was told of an ad: a kind of event, and of {@link EventKind#CUSTOM} the name that the page has for it.
 *
 * @param name as {@link org.reelwright.domain.shared.ShortName} makes it; empty where there is none
 */
public record Told(EventKind kind, String name) {

    /** Names that one campaign may have; what comes later is told as {@link #OTHER}. */
    public static final int MOST_NAMES = 50;

    public static final String OTHER = "other";

    private static final char MARK = ':';

    /** As it is stored: {@code CLICK}, or {@code CUSTOM:add_to_cart}. */
    public String key() {
        return name.isEmpty() ? kind.name() : kind.name() + MARK + name;
    }

    public static Told parse(String key) {
        int mark = key.indexOf(MARK);
        return mark < 0
                ? new Told(EventKind.valueOf(key), "")
                : new Told(EventKind.valueOf(key.substring(0, mark)), key.substring(mark + 1));
    }
}
