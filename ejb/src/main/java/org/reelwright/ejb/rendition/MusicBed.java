package org.reelwright.ejb.rendition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.reelwright.domain.rendition.SoundPlan;

/**
 * Plays a composed piece into a WAV file: groups of instruments, one room for all, a gentle master. Takes some 80 MB of
 * memory for a film of a minute.
 */
final class MusicBed {

    private static final double FADE = .9;

    private static final double LOUDNESS = Math.pow(10, -18 / 20.);
    private static final double RECOVERY = .13;

    private final SoundPlan plan;
    private final Mood mood;
    private final Score score;
    private final int samples;

    private MusicBed(SoundPlan plan) {
        this.plan = plan;
        this.mood = Mood.of(plan.mood());
        this.score = Composer.compose(plan, mood);
        this.samples = (int) (plan.totalMs() * (long) Tape.RATE / 1000);
    }

    /** 48 kHz stereo, exactly as long as the film, some -18 dB loud and never clipped. */
    static void write(SoundPlan plan, Path wav) throws IOException {
        WavFile.write(new MusicBed(plan).mixed(), wav);
    }

    private Tape mixed() {
        var mix = new Tape(samples);
        var room = new Tape(samples);
        float[] pump = pump();
        for (Bus bus : Bus.values()) {
            Tape tape = played(bus);
            for (int i = 0; i < samples; i++) {
                double gain = bus.level * (1 - mood.pump() * bus.gives * pump[i]);
                mix.addStereo(i, gain * tape.left[i], gain * tape.right[i]);
                room.addStereo(i, gain * bus.room * tape.left[i], gain * bus.room * tape.right[i]);
            }
        }
        new Reverb(mood.room(), .35).answer(room, mix, .35);
        Mastering.master(mix, LOUDNESS, Tape.samples(FADE));
        return mix;
    }

    private Tape played(Bus bus) {
        var tape = new Tape(samples);
        for (Score.Part part : score.of(bus)) {
            part.instrument().play(part.note(), tape);
        }
        return tape;
    }

    /** 1 at each kick, then letting go: the breathing of dance music. */
    private float[] pump() {
        float[] pump = new float[samples];
        List<Double> kicks = score.kicks();
        int attack = Tape.samples(.006);
        for (double kick : kicks) {
            int at = Tape.samples(kick);
            for (int i = -attack; i < Tape.samples(RECOVERY * 4); i++) {
                if (at + i >= 0 && at + i < samples) {
                    double value = i < 0 ? 1 + i / (double) attack : Math.exp(-i / (RECOVERY * Tape.RATE));
                    pump[at + i] = (float) Math.max(pump[at + i], value);
                }
            }
        }
        return pump;
    }
}
