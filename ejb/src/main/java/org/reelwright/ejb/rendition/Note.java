package org.reelwright.ejb.rendition;

/**
 * One note.
 *
 * @param at seconds from the beginning
 * @param length seconds until it is let go
 * @param pitch MIDI number, 69 is 440 Hz; drums mind it little
 * @param strength 0..1
 * @param pan -1 left to 1 right
 */
record Note(double at, double length, double pitch, double strength, double pan) {

    double hertz() {
        return 440 * Math.pow(2, (pitch - 69) / 12);
    }

    int start() {
        return Tape.samples(at);
    }

    /** The same for the same note, so that a piece is the same each time; other notes have other noise. */
    Noise noise() {
        return new Noise(Double.hashCode(at) * 31L + Double.hashCode(pitch) + 1);
    }
}
