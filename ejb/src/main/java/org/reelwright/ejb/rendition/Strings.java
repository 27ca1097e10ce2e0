package org.reelwright.ejb.rendition;

/**
 * A plucked string (Karplus and Strong): noise that runs round a loop as long as one wave and loses its treble.
 *
 * @param ring seconds until it is silent
 * @param softness 0..1 of the finger
 */
record Strings(double ring, double softness) implements Instrument {

    static final Strings GUITAR = new Strings(2.4, .45);
    static final Strings PIZZICATO = new Strings(.45, .6);

    @Override
    public void play(Note note, Tape tape) {
        double wave = Tape.RATE / note.hertz() - .5;
        int loop = (int) wave;
        double between = wave - loop;
        double[] string = plucked(note, loop + 2);
        double loss = Math.pow(.001, 1 / (note.hertz() * ring * Math.pow(2, (60 - note.pitch()) / 24)));
        int end = Tape.samples(Math.min(note.length() + .6, ring * 1.5));
        int at = 0;
        double before = 0;
        for (int i = 0; i < end; i++) {
            double here = string[at];
            double next = string[(at + 1) % string.length];
            double read = next + (here - next) * between;
            string[at] = loss * .5 * (read + before);
            before = read;
            at = (at + 1) % string.length;
            double held = Instrument.envelope(i / (double) Tape.RATE, .001, note.length(), .12);
            tape.add(note.start() + i, .9 * note.strength() * held * read, note.pan());
        }
    }

    /** Without its mean, which would stay as an offset, and plucked a fifth from the end. */
    private double[] plucked(Note note, int length) {
        Noise noise = note.noise();
        double[] raw = new double[length];
        double smooth = 0;
        double mean = 0;
        double finger = softness * (1.3 - .5 * note.strength());
        for (int i = 0; i < length; i++) {
            smooth += (noise.next() - smooth) * (1 - Math.min(.92, finger));
            raw[i] = smooth;
            mean += smooth / length;
        }
        double[] string = new double[length];
        int pick = Math.max(1, length / 5);
        for (int i = 0; i < length; i++) {
            string[i] = raw[i] - mean - .7 * (raw[(i + length - pick) % length] - mean);
        }
        return string;
    }
}
