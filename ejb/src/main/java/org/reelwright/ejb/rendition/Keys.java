package org.reelwright.ejb.rendition;

/**
 * Struck things made by frequency modulation: an electric piano, a marimba, a glass bell.
 *
 * @param ratio of the modulator to the note
 * @param index how bright a strong note is
 * @param brightness seconds until the brightness is gone
 * @param decay seconds until the note has died to a third
 * @param chime share of the high partial of the strike
 */
record Keys(double ratio, double index, double brightness, double decay, double chime) implements Instrument {

    static final Keys ELECTRIC_PIANO = new Keys(1, 2.4, .6, 1.1, .16);
    static final Keys MARIMBA = new Keys(3.98, 1.9, .045, .3, .1);
    static final Keys GLASS = new Keys(3.5, 1.3, .5, 1.6, .08);
    static final Keys SOFT_PIANO = new Keys(2, 2.2, .3, 1.3, .08);

    private static final double CHIME_RATIO = 9.7;

    @Override
    public void play(Note note, Tape tape) {
        double step = 2 * Math.PI * note.hertz() / Tape.RATE;
        double lower = decay * Math.pow(2, (60 - note.pitch()) / 26);
        int end = Tape.samples(Math.min(note.length() + .5, lower * 6));
        boolean chimes = note.hertz() * CHIME_RATIO < 16_000;
        for (int i = 0; i < end; i++) {
            double t = i / (double) Tape.RATE;
            double bright = index * note.strength() * (.25 + .75 * Math.exp(-t / brightness));
            double body = Math.sin(step * i + bright * Math.sin(step * ratio * i));
            double strike = chimes ? chime * Math.exp(-t / .06) * Math.sin(step * CHIME_RATIO * i) : 0;
            double loud = Instrument.envelope(t, .002, note.length(), .09) * Math.exp(-t / lower);
            tape.add(note.start() + i, .3 * note.strength() * loud * (body + strike), note.pan());
        }
    }
}
