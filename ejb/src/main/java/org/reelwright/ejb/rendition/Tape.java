package org.reelwright.ejb.rendition;

/** Two channels of sound being made, 48,000 samples a second, full scale 1. What lies beyond its ends is lost. */
final class Tape {

    static final int RATE = 48_000;

    final float[] left;
    final float[] right;

    private double pan;
    private double toLeft = Math.cos(Math.PI / 4);
    private double toRight = Math.sin(Math.PI / 4);

    Tape(int samples) {
        this.left = new float[samples];
        this.right = new float[samples];
    }

    int length() {
        return left.length;
    }

    /** @param pan -1 is left, 1 is right, at equal power */
    void add(int at, double sample, double pan) {
        if (pan != this.pan) {
            turn(pan);
        }
        addStereo(at, sample * toLeft, sample * toRight);
    }

    private void turn(double pan) {
        double angle = (pan + 1) * Math.PI / 4;
        this.pan = pan;
        toLeft = Math.cos(angle);
        toRight = Math.sin(angle);
    }

    void addStereo(int at, double l, double r) {
        if (at >= 0 && at < left.length) {
            left[at] += (float) l;
            right[at] += (float) r;
        }
    }

    static int samples(double seconds) {
        return (int) Math.round(seconds * RATE);
    }
}
