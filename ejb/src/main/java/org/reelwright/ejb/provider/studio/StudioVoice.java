package org.reelwright.ejb.provider.studio;

import org.reelwright.domain.asset.Tone;

/**
 * Who speaks for a brand, and how fast.
 *
 * @param name Flite's name of the voice
 * @param stretch of time: above 1 is slower
 */
record StudioVoice(String name, double stretch) {

    static StudioVoice of(Tone tone) {
        return switch (tone) {
            case CALM -> new StudioVoice("slt", 1.04);
            case WARM -> new StudioVoice("slt", 1);
            case PLAYFUL -> new StudioVoice("slt", .95);
            case BOLD -> new StudioVoice("rms", .9);
            case PREMIUM -> new StudioVoice("rms", 1);
            case TECHNICAL -> new StudioVoice("rms", .95);
        };
    }
}
