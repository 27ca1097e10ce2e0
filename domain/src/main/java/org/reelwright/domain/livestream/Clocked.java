package org.reelwright.domain.livestream;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelwright.domain.shared.PlainText;

/** Times of a show as people write them: {@code 45} s, {@code 12:30}, {@code 1:05:00}. */
public final class Clocked {

    private static final Pattern WRITTEN = Pattern.compile("(?:(?:(\\d{1,2}):)?(\\d{1,3}):)?(\\d{1,5})");
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Clocked() {}

    /** Seconds; empty for what is no time. */
    public static OptionalInt parse(String typed) {
        Matcher parts = WRITTEN.matcher(PlainText.line(typed));
        if (!parts.matches()) {
            return OptionalInt.empty();
        }
        int seconds = number(parts.group(3));
        boolean whole = parts.group(2) == null || parts.group(3).length() == 2 && seconds < MINUTE;
        boolean hours = parts.group(1) == null || parts.group(2).length() == 2 && number(parts.group(2)) < MINUTE;
        return whole && hours
                ? OptionalInt.of(number(parts.group(1)) * HOUR + number(parts.group(2)) * MINUTE + seconds)
                : OptionalInt.empty();
    }

    /** As {@code 4:05}, or {@code 1:00:00} from an hour on. */
    public static String of(int seconds) {
        return seconds < HOUR
                ? "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE)
                : "%d:%02d:%02d".formatted(seconds / HOUR, seconds / MINUTE % MINUTE, seconds % MINUTE);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
