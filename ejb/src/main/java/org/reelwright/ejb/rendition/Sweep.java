package org.reelwright.ejb.rendition;

/** Air that moves: a rise that ends with its note, or a whoosh whose middle is at it. */
enum Sweep implements Instrument {
    RISE {
        @Override
        public void play(Note note, Tape tape) {
            Noise noise = note.noise();
            var filter = new Filter();
            int end = Tape.samples(note.length());
            for (int i = 0; i < end; i++) {
                double share = i / (double) end;
                double air = filter.feed(noise.next(), 300 * Math.pow(22, share), 1.4)
                        .band();
                double out = share > .985 ? (1 - share) / .015 : 1;
                tape.add(note.start() + i, .3 * note.strength() * share * share * out * air, .5 * Math.sin(9 * share));
            }
        }
    },
    WHOOSH {
        @Override
        public void play(Note note, Tape tape) {
            Noise noise = note.noise();
            var filter = new Filter();
            int end = Tape.samples(note.length());
            for (int i = 0; i < end; i++) {
                double share = i / (double) end;
                double bell = Math.pow(Math.sin(Math.PI * Math.pow(share, .8)), 3);
                double air = filter.feed(noise.next(), 350 + 3200 * bell, 1).band();
                tape.add(
                        note.start() - end / 2 + i,
                        .4 * note.strength() * bell * air,
                        .7 * (2 * share - 1) * note.pan());
            }
        }
    }
}
