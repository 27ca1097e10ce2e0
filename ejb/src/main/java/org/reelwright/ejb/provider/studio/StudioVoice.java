package org.reelwright.ejb.provider.studio;

import java.util.List;
import org.reelwright.domain.asset.Tone;

/**
 * Who speaks for a brand, and how fast.
 *
 * @param name Flite's name of the voice
 * @param stretch of time: above 1 is slower
 * @param colour what the booth does to its spectrum, as dB at Hz in the language of ffmpeg's firequalizer: measured
 *     against the average of broadcast speech, the one is dull and thick, the other hisses and has no middle
 */
record StudioVoice(String name, double stretch, String colour) {

    static final List<String> NAMES = List.of("Woman", "Man");

    private static final String CLEAR =
            "entry(90,-9);entry(190,-7);entry(330,1);entry(700,2);entry(1400,6);entry(2800,6);entry(5000,1);entry(7500,2)";
    private static final String NEAR =
            "entry(70,-7);entry(100,-4);entry(180,-3);entry(350,1);entry(750,8);entry(1500,9);entry(2800,2);entry(5000,-5);entry(7500,-2)";

    static StudioVoice of(Tone tone) {
        return switch (tone) {
            case CALM -> woman(1.04);
            case WARM -> woman(1);
            case PLAYFUL -> woman(.95);
            case BOLD -> man(.9);
            case PREMIUM -> man(1);
            case TECHNICAL -> man(.95);
        };
    }

    /** @param name one of {@link #NAMES}, or empty for whom the tone asks */
    static StudioVoice of(Tone tone, String name) {
        StudioVoice usual = of(tone);
        return switch (name) {
            case "Woman" -> woman(usual.stretch());
            case "Man" -> man(usual.stretch());
            default -> usual;
        };
    }

    private static StudioVoice woman(double stretch) {
        return new StudioVoice("slt", stretch, CLEAR);
    }

    private static StudioVoice man(double stretch) {
        return new StudioVoice("rms", stretch, NEAR);
    }
}
