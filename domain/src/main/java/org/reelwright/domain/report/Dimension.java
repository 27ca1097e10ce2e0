package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a report is broken down by. */
public enum Dimension {
    CREATIVE,
    AUDIENCE,
    /** From which side a script comes at the product. */
    ANGLE,
    SHAPE,
    /** Of the film, in seconds. */
    LENGTH,
    /** Its kind and shape. */
    PLACEMENT,
    /** The place by its name. */
    SPOT,
    DEVICE,
    /** Of the day, in the flight's zone. */
    HOUR,
    /** On which the ad was served, as the flight's zone counts days. */
    DAY;

    /** By what distinguishes films. */
    public static final Set<Dimension> OF_FILMS = Set.of(CREATIVE, AUDIENCE, ANGLE, SHAPE, LENGTH);

    /** As it is written in addresses and documents. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dimension> parse(String word) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All that there are, for people who named another. */
    public static String all() {
        return Arrays.stream(values()).map(Dimension::word).collect(Collectors.joining(", "));
    }
}
