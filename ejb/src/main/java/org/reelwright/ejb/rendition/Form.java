package org.reelwright.ejb.rendition;

import org.reelwright.domain.rendition.SoundPlan;

/**
 * A piece's shape in time. The end card comes on a beat, where the piece comes home: where scenes are cut to the beat it does by
 * itself, and where a person has given them other lengths, the tempo is bent to it.
 *
 * @param beat seconds
 * @param homeBeat where the end card comes
 * @param lastBeat where the last chord is struck, at or after {@code homeBeat}
 * @param end seconds at which the film ends
 */
record Form(double beat, int homeBeat, int lastBeat, double end) {

    /** Seconds that the last chord has to ring. */
    private static final double RINGING = 1.8;

    static Form of(SoundPlan plan) {
        double usual = plan.mood().beatMs() / 1000.;
        double home = plan.endCardMs() / 1000.;
        double end = plan.totalMs() / 1000.;
        if (home < 1) {
            return new Form(usual, 0, bars(end / usual, usual), end);
        }
        int beats = Math.max(2, (int) Math.round(home / usual));
        double beat = home / beats;
        return new Form(beat, beats, beats + bars((end - home) / beat, beat), end);
    }

    /** Beats of whole bars that leave the last chord its time. */
    private static int bars(double beats, double beat) {
        return Math.max(0, (int) ((beats - RINGING / beat) / 4)) * 4;
    }

    double seconds(double beats) {
        return beats * beat;
    }

    /** The last half bar before home, where the groove holds its breath. */
    boolean breath(double at) {
        return at >= homeBeat - 2 && at < homeBeat && homeBeat >= 6;
    }

    /** 0 begins, 1 moves, 2 is full. */
    int intensity(double at) {
        if (at >= homeBeat) {
            return at < lastBeat ? 2 : 0;
        }
        double opening = homeBeat >= 16 ? 4 : 2;
        double full = Math.max(opening, 4 * Math.floor(homeBeat * .45 / 4));
        return at < opening ? 0 : at < full ? 1 : 2;
    }
}
