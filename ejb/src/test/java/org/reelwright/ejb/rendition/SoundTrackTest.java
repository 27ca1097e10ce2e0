package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.rendition.SoundPlan;
import org.reelwright.domain.rendition.VoicePlacement;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;

class SoundTrackTest {

    private static final int MS = 8000;

    @TempDir
    Path folder;

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();
    private final SoundTrack track = new SoundTrack();
    private FileStore files;

    @BeforeEach
    void equip() {
        files = Workshop.files(folder);
        track.ffmpeg = ffmpeg;
        track.files = files;
        track.data = Workshop.data(folder);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void isAsLoudAsPlatformsWishAndNoPeakIsCut(Look look) throws Exception {
        Path mix = track.mix(plan(look, List.of(voice(500, 1), voice(4000, 1.15))), files.workspace());

        String said = ffmpeg.listen(
                List.of("-f", "wav", "-i", mix.toString(), "-af", "ebur128=peak=true", "-f", "null", "-"));
        assertThat(MixGraph.loudness(said)).isCloseTo(-14, within(1.));
        assertThat(truePeak(said)).as("true peak").isLessThanOrEqualTo(-1.5);
        try (var in = AudioSystem.getAudioInputStream(mix.toFile())) {
            assertThat(in.getFrameLength()).isEqualTo(MS * 48L);
            assertThat(in.getFormat().getChannels()).isEqualTo(2);
        }
    }

    @Test
    void letsTheMusicGiveWayToTheVoice() throws IOException {
        Path spoken = track.mix(plan(Look.CLEAN_STUDIO, List.of(voice(3000, 1))), files.workspace());
        Path played = track.mix(plan(Look.CLEAN_STUDIO, List.of()), files.workspace());

        assertThat(rise(played) - rise(spoken)).as("dB of the music's bass").isGreaterThan(4);
    }

    /** Of the bass, from before a voice would begin to while it would speak. */
    private double rise(Path mix) throws IOException {
        return below(mix, 3.6, 4.9, 130) - below(mix, 1.5, 2.8, 130);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void carriesAFilmThatNobodySpeaksIn(Look look) throws IOException {
        Path mix = track.mix(
                new SoundPlan(look, 7, List.of(3000, 6000, 9000), 12_000, 15_000, List.of()), files.workspace());

        String said = ffmpeg.listen(
                List.of("-f", "wav", "-i", mix.toString(), "-af", "ebur128=peak=true", "-f", "null", "-"));
        assertThat(MixGraph.loudness(said)).isCloseTo(-14, within(1.));
        assertThat(truePeak(said)).as("true peak").isLessThanOrEqualTo(-1.5);
        for (int second = 0; second < 14; second++) {
            assertThat(below(mix, second, second + 1, 20_000))
                    .as("dB in second %d: no hole where a voice would be", second)
                    .isGreaterThan(-35);
        }
    }

    @Test
    void mixesTheSamePlanOnceAndAlwaysTheSame() throws IOException {
        SoundPlan plan = plan(Look.PLAYFUL_PATTERN, List.of(voice(500, 1)));
        Path first = track.of(plan, files.workspace());
        var made = Files.getLastModifiedTime(first);

        assertThat(track.of(plan, files.workspace())).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(made);
        Path kept = Files.move(first, folder.resolve("kept.m4a"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(track.of(plan, files.workspace())).hasSameBinaryContentAs(kept);
    }

    /** Noise cut off hard is what the encoder overshoots. */
    @Test
    void givesTheEncoderLessWhereItOvershoots() throws IOException {
        Path harsh = folder.resolve("harsh.wav");
        track.ffmpeg.run(List.of(
                "-f",
                "lavfi",
                "-i",
                "anoisesrc=duration=3:amplitude=1:seed=7",
                "-af",
                "volume=12dB,alimiter=limit=.79:level=0,aformat=channel_layouts=stereo",
                "-ar",
                "48000",
                "-f",
                "wav",
                harsh.toString()));
        Path sound = folder.resolve("harsh.m4a");

        track.encode(harsh, sound);

        String said = track.ffmpeg.listen(
                List.of("-f", "mov", "-i", sound.toString(), "-af", "ebur128=peak=true", "-f", "null", "-"));
        var peak = Pattern.compile("Peak: +(-?[0-9.]+) dBFS").matcher(said);
        assertThat(peak.find()).isTrue();
        assertThat(Double.parseDouble(peak.group(1))).isLessThan(-1);
    }

    private SoundPlan plan(Look look, List<VoicePlacement> voices) {
        return new SoundPlan(look, 7, List.of(2000, 4000), 6500, MS, voices);
    }

    /** A hum with the pitch and the pulse of a voice, without bass of its own. */
    private VoicePlacement voice(int startMs, double tempo) {
        Path hum = files.workspace().resolve("hum.wav");
        ffmpeg.run(List.of(
                "-f",
                "lavfi",
                "-i",
                "sine=f=440:d=2:r=48000,tremolo=f=4:d=.6,volume=6dB",
                "-ac",
                "1",
                "-f",
                "wav",
                hum.toString()));
        StoredFile kept = files.keep(hum, "audio/wav");
        return new VoicePlacement(0, kept, startMs, tempo, (int) (2000 / tempo), List.of(), List.of());
    }

    private static double truePeak(String said) {
        String summary = said.substring(said.lastIndexOf("True peak:"));
        return Double.parseDouble(summary.replaceAll("(?s).*?Peak:\\s+(-?[\\d.]+).*", "$1"));
    }

    /** Loudness of what is below some Hz, in dB. */
    private double below(Path mix, double from, double to, int hertz) {
        var arguments = new ArrayList<>(List.of("-f", "wav", "-i", mix.toString(), "-af"));
        arguments.add(String.format(
                Locale.ROOT, "atrim=%.2f:%.2f,lowpass=f=%d,lowpass=f=%d,volumedetect", from, to, hertz, hertz));
        arguments.addAll(List.of("-f", "null", "-"));
        return Double.parseDouble(ffmpeg.listen(arguments).replaceAll("(?s).*mean_volume: (-?[\\d.]+) dB.*", "$1"));
    }
}
