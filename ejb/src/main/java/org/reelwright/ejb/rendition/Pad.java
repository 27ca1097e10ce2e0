package org.reelwright.ejb.rendition;

/**
 * Many slightly detuned sawtooths behind a slow filter: a string pad, or short and bright a synthesizer's stab.
 *
 * @param attack seconds
 * @param release seconds
 * @param dark Hz of the filter at rest
 * @param bright Hz more at its opening
 * @param opening seconds until the filter has fallen back by two thirds; a long one swells
 */
record Pad(double attack, double release, double dark, double bright, double opening) implements Instrument {

    static final Pad WARM = new Pad(.35, .5, 900, 1300, 2.5);
    static final Pad AIRY = new Pad(.5, .7, 1500, 1900, 3);
    static final Pad DEEP = new Pad(.6, .8, 600, 1100, 3);
    static final Pad STAB = new Pad(.004, .09, 1000, 6500, .14);
    static final Pad PLUCKED = new Pad(.003, .12, 800, 5500, .1);

    /** Samples between two movements of the filter, a third of a millisecond: nobody hears the steps. */
    private static final int STEP = 16;

    private static final double[] DETUNED = {-.09, -.035, .05, .1};

    @Override
    public void play(Note note, Tape tape) {
        Noise noise = note.noise();
        Saw[] saws = new Saw[DETUNED.length];
        for (int i = 0; i < saws.length; i++) {
            saws[i] = new Saw(note.hertz() * Math.pow(2, DETUNED[i] / 12), (noise.next() + 1) / 2);
        }
        var leftFilter = new Filter();
        var rightFilter = new Filter();
        double drift = noise.next() * Math.PI;
        int end = Tape.samples(note.length() + release * 5);
        double hertz = 0;
        for (int i = 0; i < end; i++) {
            double t = i / (double) Tape.RATE;
            if (i % STEP == 0) {
                hertz = hertz(note, drift, t);
            }
            double loud = .13 * note.strength() * Instrument.envelope(t, attack, note.length(), release);
            double l =
                    leftFilter.feed(saws[0].next() + saws[2].next(), hertz, .8).low();
            double r = rightFilter
                    .feed(saws[1].next() + saws[3].next(), hertz * 1.03, .8)
                    .low();
            tape.addStereo(note.start() + i, loud * l * (1 - note.pan()), loud * r * (1 + note.pan()));
        }
    }

    private double hertz(Note note, double drift, double t) {
        return (dark + bright * note.strength() * Math.exp(-t / opening))
                * (1 + .12 * Math.sin(drift + 2 * Math.PI * .21 * t));
    }
}
