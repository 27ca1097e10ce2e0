package org.reelwright.domain.rendition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is looked at in every film. */
public enum Rule {
    DURATION,
    LOUDNESS,
    TRUE_PEAK,
    BLACK_PICTURE,
    FROZEN_PICTURE,
    PRODUCT_LIKENESS,
    CUT_OUT,
    TEXT_SIZE,
    CONTRAST,
    WORDS_WHOLE,
    SAFE_AREA,
    TEXT_OVER_PRODUCT,
    TEXT_OVER_TEXT,
    PRESENTER,
    READING_SPEED,
    BANNED_WORDS,
    DISCLAIMER,
    AI_LABEL,
    PLATFORM;

    /** Such as {@code loudness, black picture}. */
    public static String words(List<Rule> rules) {
        return rules.stream()
                .map(rule -> rule.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
