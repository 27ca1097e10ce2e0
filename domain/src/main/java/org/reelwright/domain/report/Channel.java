package org.reelwright.domain.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a report comes to whoever wants it. */
public enum Channel {
    EMAIL,
    WEBHOOK;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Channel> parse(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Channel::word).collect(Collectors.joining(", "));
    }
}
