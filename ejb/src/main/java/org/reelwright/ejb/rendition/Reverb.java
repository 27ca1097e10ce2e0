package org.reelwright.ejb.rendition;

/** A room: eight delays that feed one another through a mixing that loses nothing, and walls that swallow treble. */
final class Reverb {

    private static final int[] LENGTHS = {1423, 1637, 1811, 1987, 2203, 2411, 2633, 2879};
    private static final int BEFORE = 960;
    private static final double SPREAD = 1 / Math.sqrt(8);

    private final double[][] lines = new double[LENGTHS.length][];
    private final int[] at = new int[LENGTHS.length];
    private final double[] kept = new double[LENGTHS.length];
    private final double[] damped = new double[LENGTHS.length];
    private final double[] mixed = new double[LENGTHS.length];
    private final double damping;

    /**
     * @param seconds until it has died away (60 dB)
     * @param damping 0..1 of the treble at each turn
     */
    Reverb(double seconds, double damping) {
        this.damping = damping;
        for (int i = 0; i < LENGTHS.length; i++) {
            lines[i] = new double[LENGTHS[i]];
            kept[i] = Math.pow(.001, LENGTHS[i] / (seconds * Tape.RATE));
        }
    }

    /** Adds the room's answer to {@code dry} onto {@code out}. */
    void answer(Tape dry, Tape out, double level) {
        for (int i = BEFORE; i < dry.length(); i++) {
            turn(dry.left[i - BEFORE], dry.right[i - BEFORE]);
            double l = damped[0] - damped[2] + damped[4] - damped[6];
            double r = damped[1] - damped[3] + damped[5] - damped[7];
            out.addStereo(i, level * l, level * r);
        }
    }

    private void turn(double left, double right) {
        for (int i = 0; i < LENGTHS.length; i++) {
            double read = lines[i][at[i]];
            damped[i] += (read - damped[i]) * (1 - damping);
        }
        System.arraycopy(damped, 0, mixed, 0, mixed.length);
        for (int width = 1; width < mixed.length; width *= 2) {
            for (int i = 0; i < mixed.length; i++) {
                if ((i & width) == 0) {
                    double a = mixed[i];
                    double b = mixed[i + width];
                    mixed[i] = a + b;
                    mixed[i + width] = a - b;
                }
            }
        }
        for (int i = 0; i < LENGTHS.length; i++) {
            lines[i][at[i]] = (i % 2 == 0 ? left : right) + kept[i] * SPREAD * mixed[i];
            at[i] = (at[i] + 1) % LENGTHS[i];
        }
    }
}
