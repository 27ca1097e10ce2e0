package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.asset.Tone;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;

/** What shaping does to a voice, measured: in real sentences, and in sounds of which every frequency is known. */
class VoiceBoothTest {

    private static final String TEXT = "Keeps coffee hot for twelve hours, and closes without a drip.";

    /** Of a sample; the soft limit's own. */
    private static final double HIGHEST = Math.pow(10, -1.5 / 20);

    /** Speaking takes seconds: each voice does it once. */
    private static final Map<Tone, Path> SAID = new EnumMap<>(Tone.class);

    @TempDir
    static Path folder;

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();
    private final VoiceBooth booth = new VoiceBooth();

    @BeforeEach
    void equip() {
        booth.ffmpeg = ffmpeg;
    }

    @ParameterizedTest
    @EnumSource(names = {"WARM", "BOLD"})
    void aShapedVoiceHasItsMiddleNoRumbleAndAnUpperOctave(Tone tone) throws IOException {
        Spectrum voice = Spectrum.of(said(tone));

        double middle = voice.band(300, 3_400);
        assertThat(voice.band(20, 60) - middle).as("rumble").isLessThan(-35);
        assertThat(voice.band(80, 300) - middle).as("body").isBetween(-18., 3.);
        assertThat(voice.band(3_400, 8_000) - middle).as("presence").isBetween(-24., -4.);
        assertThat(voice.band(8_000, 16_000) - middle).as("air").isBetween(-42., -14.);
        assertThat(voice.band(20_000, 24_000) - middle).as("above hearing").isLessThan(-38);
    }

    @Test
    void thereIsNoUpperOctaveBeforeItIsShaped() throws IOException {
        new Flite().speak("slt", 1, TEXT, folder, "raw.wav");
        Path raw = folder.resolve("resampled.wav");
        ffmpeg.run(List.of(
                "-f", "wav", "-i", folder.resolve("raw.wav").toString(), "-ar", "48000", "-ac", "1", raw.toString()));

        Spectrum voice = Spectrum.of(raw);

        assertThat(voice.band(8_200, 16_000) - voice.band(300, 3_400)).isLessThan(-55);
    }

    @Test
    void everyVoiceIsEquallyLoud() throws IOException {
        double woman = loudness(said(Tone.WARM));
        double man = loudness(said(Tone.BOLD));

        assertThat(woman).isCloseTo(man, within(1.5));
        assertThat(woman).isBetween(-21., -16.);
    }

    @Test
    void aWhisperAndAShoutComeOutEquallyLoud() throws IOException {
        double quiet = loudness(finished(tones(-34)));
        double loud = loudness(finished(tones(-4)));

        assertThat(quiet).as("thirty decibels apart before").isCloseTo(loud, within(3.));
    }

    @Test
    void takesAwayWhatRumblesBelowAVoice() throws IOException {
        Path raw = sound("aevalsrc='.2*sin(2*PI*40*t)+.2*sin(2*PI*1000*t)':s=16000:d=2");

        Spectrum shaped = Spectrum.of(finished(raw));

        assertThat(shaped.band(30, 50) - shaped.band(950, 1_050)).isLessThan(-15);
    }

    @Test
    void bendsPeaksInsteadOfCuttingThemOff() throws IOException {
        Path spiky = sound("aevalsrc='.12*sin(2*PI*300*t)+.86*exp(-900*mod(t,.25))*sin(2*PI*700*t)':s=16000:d=2");

        for (Path wav : List.of(finished(spiky), finished(tones(0)), said(Tone.BOLD), said(Tone.WARM))) {
            double[] samples = Spectrum.of(wav).samples();
            double highest = DoubleStream.of(samples).map(Math::abs).max().orElseThrow();
            assertThat(highest).as("%s", wav).isBetween(.2, HIGHEST + 1e-4);
            assertThat(longestPlateau(samples, highest)).as("%s", wav).isLessThan(4);
        }
    }

    /** Samples in a row that are all as far out as any: what was cut off has many. */
    private static int longestPlateau(double[] samples, double highest) {
        int longest = 0;
        int row = 0;
        for (int i = 1; i < samples.length; i++) {
            boolean flat = Math.abs(samples[i]) > highest * .999 && samples[i] == samples[i - 1];
            row = flat ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        return longest;
    }

    private static Path said(Tone tone) {
        return SAID.computeIfAbsent(tone, t -> Workshop.files(folder)
                .path(Booth.say(Booth.voice(folder), TEXT, t).audio()));
    }

    private Path finished(Path raw) {
        Path finished = raw.resolveSibling(raw.getFileName() + ".finished.wav");
        booth.finish(raw, 0, 2, StudioVoice.of(Tone.WARM).colour(), finished);
        return finished;
    }

    /** As syllables: tones that come and go. */
    private Path tones(int decibels) {
        return sound("aevalsrc='(.5+.5*sin(2*PI*3*t))*(.4*sin(2*PI*220*t)+.4*sin(2*PI*1100*t)+.2*sin(2*PI*3000*t))'"
                + ":s=16000:d=2,volume=" + decibels + "dB");
    }

    private Path sound(String source) {
        Path raw = folder.resolve(Integer.toHexString(source.hashCode()) + ".wav");
        ffmpeg.run(List.of("-f", "lavfi", "-i", source, "-c:a", "pcm_s16le", raw.toString()));
        return raw;
    }

    private double loudness(Path wav) {
        String said = ffmpeg.listen(
                List.of("-f", "wav", "-i", wav.toString(), "-af", "ebur128=framelog=quiet", "-f", "null", "-"));
        return Double.parseDouble(said.replaceAll("(?s).*I:\\s+(-?[\\d.]+) LUFS.*", "$1"));
    }
}
