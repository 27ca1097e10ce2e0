package org.reelwright.ejb.rendition;

import java.io.IOException;
import java.nio.file.Path;

/** What a small treated room answers to a clap: the space in which the voice stands. */
final class VoiceRoom {

    private static final double SECONDS = .28;
    private static final double DECAY = .045;
    private static final double BEFORE = .009;

    private VoiceRoom() {}

    static void write(Path wav) throws IOException {
        var room = new Tape(Tape.samples(SECONDS));
        var leftNoise = new Noise(11);
        var rightNoise = new Noise(12);
        var left = new Filter();
        var right = new Filter();
        for (int i = Tape.samples(BEFORE); i < room.length(); i++) {
            double t = i / (double) Tape.RATE - BEFORE;
            double dark = 7000 * Math.exp(-t / .12) + 900;
            double level = .35 * Math.exp(-t / DECAY) * (1 - i / (double) room.length());
            room.addStereo(
                    i,
                    level * left.feed(leftNoise.next(), dark, .7).low(),
                    level * right.feed(rightNoise.next(), dark, .7).low());
        }
        WavFile.write(room, wav);
    }
}
