package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.rendition.SoundPlan;
import org.reelwright.domain.storyboard.Look;

class MusicBedTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Look.class)
    void playsEachMoodAsLongAsTheFilmWithoutClippingOrClicks(Look look) throws Exception {
        short[] samples = samples(written("a.wav", plan(look, 3, 6000)));

        assertThat(samples).hasSize(6 * 48_000 * 2);
        assertThat(peak(samples)).as("peak").isBetween(.25, .9);
        double rms = rms(samples, 0, samples.length);
        assertThat(20 * Math.log10(rms)).as("loudness in dB").isBetween(-22., -14.);
        assertThat(20 * Math.log10(peak(samples) / rms)).as("crest in dB").isBetween(9., 20.);
        assertThat(Math.abs(samples[samples.length - 1])).as("ends in silence").isLessThan((short) 40);
        assertThat(Math.abs(samples[0])).as("begins in silence").isLessThan((short) 400);
        assertThat(mean(samples)).as("offset").isCloseTo(0, within(.002));
    }

    @Test
    void playsTheSamePieceForTheSamePlanAndAnotherForAnotherSeed() throws IOException {
        Path first = written("a.wav", plan(Look.WARM_LIFESTYLE, 3, 6000));

        assertThat(written("b.wav", plan(Look.WARM_LIFESTYLE, 3, 6000))).hasSameBinaryContentAs(first);
        assertThat(Files.mismatch(written("c.wav", plan(Look.WARM_LIFESTYLE, 4, 6000)), first))
                .isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 3000, 15_000, 60_000})
    void playsFilmsOfAnyLength(int ms) throws Exception {
        assertThat(samples(written("a.wav", plan(Look.TECHNICAL, 5, ms)))).hasSize(ms * 48 * 2);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void arrivesWithTheEndCard(Look look) throws Exception {
        short[] samples = samples(written("a.wav", plan(look, 9, 15_000)));
        int home = 12_000 * 48 * 2;
        int moment = 150 * 48 * 2;

        assertThat(rms(samples, home, home + moment))
                .as("struck at the end card, after a held breath")
                .isGreaterThan(1.15 * rms(samples, home - moment, home));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void soundsOtherwiseWhereThePictureChangesAndOnlyThere(Look look) throws Exception {
        int cut = 2500;
        short[] hit = samples(written("hit.wav", new SoundPlan(look, 3, List.of(cut), 4800, 6000, List.of())));
        short[] plain = samples(written("plain.wav", new SoundPlan(look, 3, List.of(), 4800, 6000, List.of())));

        var difference = new short[hit.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, hit[i] - plain[i]));
        }

        double near = rms(difference, (cut - 250) * 96, (cut + 250) * 96);
        assertThat(near).as("within a quarter of a second").isGreaterThan(.002);
        assertThat(near).as("against the time before").isGreaterThan(3 * rms(difference, 300 * 96, (cut - 500) * 96));
    }

    @Test
    void bendsTheTempoSoThatTheEndCardComesOnABeat() {
        for (int ms = 2000; ms < 60_000; ms += 700) {
            Form form = Form.of(plan(Look.BOLD_TYPE, 1, ms));
            double home = plan(Look.BOLD_TYPE, 1, ms).endCardMs() / 1000.;
            if (home > 4) {
                assertThat(60 / form.beat()).as("beats a minute for %d ms", ms).isCloseTo(120, within(8.));
            }
            assertThat(form.seconds(form.homeBeat())).isCloseTo(home < 1 ? 0 : home, within(1e-9));
            assertThat(form.seconds(form.lastBeat())).isLessThan(ms / 1000.);
        }
    }

    private Path written(String name, SoundPlan plan) throws IOException {
        Path file = folder.resolve(name);
        MusicBed.write(plan, file);
        return file;
    }

    private static SoundPlan plan(Look look, long seed, int ms) {
        return new SoundPlan(look, seed, List.of(ms / 4, ms / 2), ms * 4 / 5, ms, List.of());
    }

    private static short[] samples(Path wav) throws Exception {
        try (var in = AudioSystem.getAudioInputStream(wav.toFile())) {
            byte[] bytes = in.readAllBytes();
            short[] samples = new short[bytes.length / 2];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (short) (bytes[2 * i] & 0xff | bytes[2 * i + 1] << 8);
            }
            return samples;
        }
    }

    private static double peak(short[] samples) {
        double peak = 0;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs(sample / 32768.));
        }
        return peak;
    }

    private static double mean(short[] samples) {
        double sum = 0;
        for (short sample : samples) {
            sum += sample / 32768.;
        }
        return sum / samples.length;
    }

    private static double rms(short[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] / 32768. * samples[i] / 32768.;
        }
        return Math.sqrt(sum / (to - from));
    }
}
