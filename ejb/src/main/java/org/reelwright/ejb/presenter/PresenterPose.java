package org.reelwright.ejb.presenter;

import java.util.SplittableRandom;

/**
 * Where a person is in one moment, in shares of the head's height: small, slow, and never quite the same. Rates of blinking
 * and nodding are those of people who talk (some seventeen blinks a minute; Bentivoglio et al. 1997).
 *
 * @param headX of the head, right is positive; {@code headY} downwards
 * @param turn of the face within the head, right is positive
 * @param breath of the shoulders, upwards
 * @param lid 0 open, 1 half, 2 closed
 * @param gaze of the pupils
 * @param brow upwards
 * @param hand 0 out of sight, 1 raised
 */
public record PresenterPose(
        double headX, double headY, double turn, double breath, int lid, double gaze, double brow, double hand) {

    private static final double BREATH_SECONDS = 3.8;
    private static final double BLINK = .16;

    /** All moments of one take. */
    static PresenterPose[] of(SpeechLoudness heard, int framesPerSecond, int frames, long seed) {
        var chance = new SplittableRandom(seed);
        double phase = chance.nextDouble() * Math.PI * 2;
        int[] lids = lids(chance, framesPerSecond, frames);
        double[] gestures = gestures(chance, heard, framesPerSecond, frames);
        var poses = new PresenterPose[frames];
        double stress = 0;
        for (int frame = 0; frame < frames; frame++) {
            double t = frame / (double) framesPerSecond;
            stress += (heard.at(frame + framesPerSecond / 10) - stress) * .16;
            double sway = Math.sin(t * .9 + phase) * .6 + Math.sin(t * .43 + phase * 2) * .4;
            double look = Math.sin(t * .31 + phase * 3);
            poses[frame] = new PresenterPose(
                    sway * .018,
                    stress * .03 + Math.sin(t * 1.3 + phase) * .006,
                    sway * .02 + Math.sin(t * .7) * .008,
                    Math.sin(t * Math.PI * 2 / BREATH_SECONDS) * .008,
                    lids[frame],
                    Math.abs(look) > .9 ? Math.signum(look) * .012 : 0,
                    Math.max(0, stress - .45) * .05,
                    gestures[frame]);
        }
        return poses;
    }

    private static int[] lids(SplittableRandom chance, int framesPerSecond, int frames) {
        int[] lids = new int[frames];
        double next = 1 + chance.nextDouble() * 2;
        while (next * framesPerSecond < frames) {
            int from = (int) (next * framesPerSecond);
            int length = Math.max(3, (int) (BLINK * framesPerSecond));
            for (int i = 0; i < length && from + i < frames; i++) {
                lids[from + i] = i == 0 || i == length - 1 ? 1 : 2;
            }
            next += 2.2 + chance.nextDouble() * 2.8;
        }
        return lids;
    }

    /** A hand comes up where somebody begins to speak louder, and not for long. */
    private static double[] gestures(SplittableRandom chance, SpeechLoudness heard, int framesPerSecond, int frames) {
        double[] hand = new double[frames];
        double target = 0;
        double free = .8;
        double until = 0;
        double raised = 0;
        for (int frame = 0; frame < frames; frame++) {
            double t = frame / (double) framesPerSecond;
            if (t > free && target == 0 && heard.at(frame) > .55 && chance.nextInt(4) == 0) {
                target = 1;
                until = t + 1.1 + chance.nextDouble();
            } else if (target == 1 && t > until) {
                target = 0;
                free = t + 2 + chance.nextDouble() * 2;
            }
            raised += (target - raised) * Math.min(1, 5.5 / framesPerSecond);
            hand[frame] = raised;
        }
        return hand;
    }
}
