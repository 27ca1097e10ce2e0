package org.reelwright.ejb.rendition;

/** White noise, -1..1: xorshift, for it is asked for every sample. */
final class Noise {

    private long state;

    Noise(long seed) {
        this.state = seed * 0x9E3779B97F4A7C15L ^ 0x5DEECE66DL;
        if (state == 0) {
            state = 1;
        }
    }

    double next() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return (state >> 11) / (double) (1L << 52);
    }
}
