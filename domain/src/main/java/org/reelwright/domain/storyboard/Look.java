package org.reelwright.domain.storyboard;

import org.reelwright.domain.asset.Tone;

/** An art direction: backdrop, palette rule, type, motion and music that belong together. */
public enum Look {
    CLEAN_STUDIO,
    BOLD_TYPE,
    WARM_LIFESTYLE,
    DARK_PREMIUM,
    PLAYFUL_PATTERN,
    TECHNICAL;

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
