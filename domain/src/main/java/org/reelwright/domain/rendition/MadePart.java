package org.reelwright.domain.rendition;

import org.reelwright.domain.production.Provenance;

/**
 * One part of a film and who made it.
 *
 * @param part such as {@code script} or {@code shot}
 */
public record MadePart(String part, String provider, String model) {

    private static final String DRAWN_BY_PROGRAM = "studio";

    /** The film goes to the public: persons are not named. */
    public static MadePart of(String part, Provenance by) {
        return new MadePart(part, by.provider(), by.unnamed().model());
    }

    /** The studio draws by rules; every other provider has learned from samples. */
    boolean trained() {
        return !provider.equals(DRAWN_BY_PROGRAM);
    }
}
