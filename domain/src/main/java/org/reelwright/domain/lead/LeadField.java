package org.reelwright.domain.lead;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an advertiser may ask of a person, and nothing else. */
public enum LeadField {
    NAME(100),
    EMAIL(200),
    PHONE(40),
    COMPANY(120),
    REGION(80),
    BUDGET(30),
    NEED(1000);

    private final int longest;

    LeadField(int longest) {
        this.longest = longest;
    }

    /** Characters. */
    public int longest() {
        return longest;
    }

    /** As forms and exports name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LeadField> of(String word) {
        return Stream.of(values()).filter(field -> field.word().equals(word)).findFirst();
    }
}
