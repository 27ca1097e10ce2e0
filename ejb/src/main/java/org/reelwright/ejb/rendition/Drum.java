package org.reelwright.ejb.rendition;

/** The drums of a machine: sines that fall and noise that dies. */
enum Drum implements Instrument {
    KICK {
        @Override
        double at(double t, Strike strike) {
            strike.turn(50 + 120 * Math.exp(-t / .028) + 420 * Math.exp(-t / .004));
            double click = strike.filter.feed(strike.noise.next(), 3200, .7).band() * Math.exp(-t / .004);
            return Math.tanh(1.5 * Math.sin(strike.angle) * Math.exp(-t / .12)) * .75 + .4 * click;
        }
    },
    SOFT_KICK {
        @Override
        double at(double t, Strike strike) {
            strike.turn(48 + 70 * Math.exp(-t / .03));
            return (.65 * Math.sin(strike.angle) + .1 * Math.sin(3 * strike.angle))
                    * Math.min(1, t / .002)
                    * Math.exp(-t / .1);
        }
    },
    SNARE {
        @Override
        double at(double t, Strike strike) {
            strike.turn(185 + 60 * Math.exp(-t / .02));
            double rattle = strike.filter.feed(strike.noise.next(), 2100, .6).high() * Math.exp(-t / .1);
            return .45 * Math.sin(strike.angle) * Math.exp(-t / .07) + .7 * rattle;
        }
    },
    CLAP {
        @Override
        double at(double t, Strike strike) {
            double hands = Math.exp(-(t % .011) / .006);
            double burst = t < .033 ? hands : Math.exp(-(t - .033) / .085);
            double palm = strike.filter.feed(strike.noise.next(), 1350, 1.2).band();
            return 1.15 * burst * palm;
        }
    },
    SNAP {
        @Override
        double at(double t, Strike strike) {
            double finger = strike.filter.feed(strike.noise.next(), 2300, 3).band();
            return 1.2 * finger * Math.min(1, t / .0015) * Math.exp(-t / .022);
        }
    },
    RIM {
        @Override
        double at(double t, Strike strike) {
            strike.turn(830);
            double wood = strike.filter.feed(strike.noise.next(), 1800, 2).band();
            return (.35 * Math.sin(strike.angle) + .7 * wood) * Math.exp(-t / .018);
        }
    },
    HAT {
        @Override
        double at(double t, Strike strike) {
            return .62 * strike.filter.feed(strike.noise.next(), 8200, .8).high() * Math.exp(-t / .028);
        }
    },
    OPEN_HAT {
        @Override
        double at(double t, Strike strike) {
            return .5 * strike.filter.feed(strike.noise.next(), 7400, .8).high() * Math.exp(-t / .16);
        }
    },
    SHAKER {
        @Override
        double at(double t, Strike strike) {
            double grain = strike.filter.feed(strike.noise.next(), 6200, 1.2).band();
            return .6 * grain * (t < .018 ? t / .018 : Math.exp((.018 - t) / .035));
        }
    },
    CRASH {
        @Override
        double at(double t, Strike strike) {
            double metal = strike.filter.feed(strike.noise.next(), 4800, .6).high();
            return .4 * metal * Math.min(1, t / .003) * (.6 * Math.exp(-t / .7) + .4 * Math.exp(-t / .09));
        }
    },
    BOOM {
        @Override
        double at(double t, Strike strike) {
            strike.turn(36 + 34 * Math.exp(-t / .09));
            double air = strike.filter.feed(strike.noise.next(), 240, .7).low() * Math.exp(-t / .22);
            return (.9 * Math.sin(strike.angle) * Math.exp(-t / .55) + .8 * air) * Math.min(1, t / .004);
        }
    };

    private static final double LONGEST = 2.4;
    private static final double INAUDIBLE = 1e-4;

    /** The moving parts of one strike. */
    static final class Strike {

        private final Noise noise;
        private final Filter filter = new Filter();
        private double angle;

        private Strike(Noise noise) {
            this.noise = noise;
        }

        private void turn(double hertz) {
            angle += 2 * Math.PI * hertz / Tape.RATE;
        }
    }

    /** @param t seconds since the strike */
    abstract double at(double t, Strike strike);

    @Override
    public void play(Note note, Tape tape) {
        var strike = new Strike(note.noise());
        double recent = 1;
        int end = Tape.samples(LONGEST);
        for (int i = 0; i < end && recent > INAUDIBLE; i++) {
            double sample = at(i / (double) Tape.RATE, strike);
            recent = Math.max(Math.abs(sample), recent * .9995);
            double out = i > end - 4800 ? sample * (end - i) / 4800 : sample;
            tape.add(note.start() + i, .7 * note.strength() * out, note.pan());
        }
    }
}
