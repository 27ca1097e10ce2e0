package org.reelwright.ejb.rendition;

/** The last hand: no rumble, held together, equally loud for every piece, and faded out at its end. */
final class Mastering {

    private static final double RUMBLE = 28;
    private static final double HIGHEST = .84;
    private static final double KNEE = .5;

    private Mastering() {}

    static void master(Tape tape, double loudness, int fade) {
        clean(tape);
        double gain = loudness / Math.max(1e-6, loudness(tape));
        glue(tape, gain, loudness * 1.25);
        int end = tape.length();
        for (int i = 0; i < end; i++) {
            int left = end - 1 - i;
            double out = left < fade ? Math.pow(Math.sin(Math.PI / 2 * left / fade), 2) : 1;
            double in = Math.min(1, i / 48.);
            tape.left[i] = (float) (in * out * soft(tape.left[i]));
            tape.right[i] = (float) (in * out * soft(tape.right[i]));
        }
    }

    private static void clean(Tape tape) {
        var left = new Filter();
        var right = new Filter();
        for (int i = 0; i < tape.length(); i++) {
            tape.left[i] = (float) left.feed(tape.left[i], RUMBLE, .7).high();
            tape.right[i] = (float) right.feed(tape.right[i], RUMBLE, .7).high();
        }
    }

    private static double loudness(Tape tape) {
        double sum = 0;
        for (int i = 0; i < tape.length(); i++) {
            sum += tape.left[i] * tape.left[i] + tape.right[i] * tape.right[i];
        }
        return Math.sqrt(sum / (2. * tape.length()));
    }

    /** Two to one above the threshold, slow enough not to be heard. */
    private static void glue(Tape tape, double gain, double threshold) {
        double power = 0;
        double held = 1;
        for (int i = 0; i < tape.length(); i++) {
            double l = tape.left[i] * gain;
            double r = tape.right[i] * gain;
            power += ((l * l + r * r) / 2 - power) / 1200;
            double over = Math.sqrt(power) / threshold;
            double wanted = over > 1 ? 1 / Math.sqrt(over) : 1;
            held += (wanted - held) / (wanted < held ? 600 : 9000);
            tape.left[i] = (float) (l * held);
            tape.right[i] = (float) (r * held);
        }
    }

    private static double soft(double sample) {
        double size = Math.abs(sample);
        if (size <= KNEE) {
            return sample;
        }
        double room = HIGHEST - KNEE;
        return Math.copySign(KNEE + room * Math.tanh((size - KNEE) / room), sample);
    }
}
