package org.reelwright.domain.storyboard;

import org.reelwright.domain.asset.Tone;

/** An art direction: backdrop, palette rule, type, motion and music that belong together. */
public enum Look {
    CLEAN_STUDIO(700),
    BOLD_TYPE(500),
    WARM_LIFESTYLE(600),
    DARK_PREMIUM(700),
    PLAYFUL_PATTERN(500),
    TECHNICAL(500);

    private final int beatMs;

    /** @param beatMs whole tenths of a second, as scenes have them: a scene of whole beats is one of whole frames */
    Look(int beatMs) {
        this.beatMs = beatMs;
    }

    /** From one beat of its music to the next, the same in all films: what they share is in time in each of them. */
    public int beatMs() {
        return beatMs;
    }

    /** Whether its films open by revealing the product: a light that finds it, or blocks that fall open. */
    public boolean reveals() {
        return this == DARK_PREMIUM || this == BOLD_TYPE;
    }

    /** The usual look of a brand that speaks so: see {@link LookChoice} for what may speak for another. */
    public static Look of(Tone tone) {
        return switch (tone) {
            case CALM -> CLEAN_STUDIO;
            case BOLD -> BOLD_TYPE;
            case WARM -> WARM_LIFESTYLE;
            case PREMIUM -> DARK_PREMIUM;
            case PLAYFUL -> PLAYFUL_PATTERN;
            case TECHNICAL -> TECHNICAL;
        };
    }

    /** How this look does what another would do otherwise: a quiet one pushes nothing aside, a loud one lets nothing fade. */
    public Transition own(Transition wished) {
        return switch (this) {
            case CLEAN_STUDIO, TECHNICAL -> wished;
            case WARM_LIFESTYLE, DARK_PREMIUM -> wished == Transition.CUT ? wished : Transition.DISSOLVE;
            case BOLD_TYPE, PLAYFUL_PATTERN -> wished == Transition.DISSOLVE ? Transition.SLIDE : wished;
        };
    }
}
