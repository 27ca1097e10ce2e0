package org.reelwright.ejb.rendition;

/** Plays a note onto a tape, with its ringing out. */
interface Instrument {

    void play(Note note, Tape tape);

    /** Up in {@code attack}, held until {@code length}, then dying away. All in seconds. */
    static double envelope(double t, double attack, double length, double release) {
        double in = t < attack ? .5 - .5 * Math.cos(Math.PI * t / attack) : 1;
        return t < length ? in : in * Math.exp((length - t) / release);
    }
}
