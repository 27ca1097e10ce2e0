package org.reelwright.ejb.rendition;

/**
 * A bass: a sine for the weight, a filtered sawtooth for the note.
 *
 * @param grit share of the sawtooth
 * @param open Hz of the filter at the strike
 * @param decay seconds until the note has died to a third
 */
record Bass(double grit, double open, double decay) implements Instrument {

    static final Bass ROUND = new Bass(.25, 420, 1.1);
    static final Bass SYNTH = new Bass(.75, 1100, .5);
    static final Bass SUB = new Bass(.12, 220, 2.2);
    static final Bass UPRIGHT = new Bass(.4, 620, .45);

    @Override
    public void play(Note note, Tape tape) {
        var saw = new Saw(note.hertz(), .5);
        var filter = new Filter();
        double step = 2 * Math.PI * note.hertz() / Tape.RATE;
        int end = Tape.samples(note.length() + .25);
        for (int i = 0; i < end; i++) {
            double t = i / (double) Tape.RATE;
            double hertz = note.hertz() * 1.5 + open * note.strength() * Math.exp(-t / .16);
            double rough = grit * filter.feed(saw.next(), hertz, 1.1).low();
            double loud = note.strength() * Instrument.envelope(t, .005, note.length(), .035) * Math.exp(-t / decay);
            tape.add(note.start() + i, .5 * loud * Math.tanh(1.3 * (Math.sin(step * i) + rough)), 0);
        }
    }
}
