package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Sound;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.VoiceOrder;
import org.reelwright.ejb.asset.Workshop;

class StudioVoiceModelTest {

    private static final String TEXT = "Meet the Aurora watch. Now only $19.99, or 2 for 35 EUR!";

    @TempDir
    Path folder;

    @Test
    void speaksWithTheTimeOfEveryWord() throws Exception {
        Speech speech = Booth.say(Booth.voice(folder), TEXT, Tone.BOLD);

        assertThat(speech.cues())
                .extracting(Cue::word)
                .containsExactly(
                        "Meet", "the", "Aurora", "watch.", "Now", "only", "$19.99,", "or", "2", "for", "35 EUR!");
        int before = 0;
        for (Cue cue : speech.cues()) {
            assertThat(cue.startMs()).isGreaterThanOrEqualTo(before);
            assertThat(cue.endMs()).isGreaterThan(cue.startMs());
            before = cue.endMs();
        }
        assertThat(before).isLessThanOrEqualTo(speech.durationMs());
        Cue price = speech.cues().get(6);
        assertThat(price.endMs() - price.startMs()).as("four words take time").isGreaterThan(900);
        assertRecording(speech);
    }

    @Test
    void tellsEachSoundWithinItsWord() {
        Speech speech = Booth.say(Booth.voice(folder), "Meet a mug.", Tone.WARM);

        assertThat(speech.sounds()).extracting(Sound::phone).containsSubsequence("m", "iy", "t", "m", "ah", "g");
        Cue mug = speech.cues().get(2);
        Sound last = speech.sounds().get(speech.sounds().size() - 1);
        assertThat(last.startMs()).isBetween(mug.startMs(), mug.endMs());
        int before = 0;
        for (Sound sound : speech.sounds()) {
            assertThat(sound.startMs()).isBetween(before, sound.endMs());
            before = sound.endMs();
        }
        assertThat(before).isLessThanOrEqualTo(speech.durationMs());
    }

    @Test
    void speaksTheSameLineOnceEvenWhenSeveralAskAtOnce() throws IOException {
        var voice = Booth.voice(folder);
        List<CompletableFuture<Speech>> asked = Stream.of(1, 2, 3)
                .map(i -> CompletableFuture.supplyAsync(() -> Booth.say(voice, "Hello there.", Tone.WARM)))
                .toList();

        Speech first = asked.get(0).join();

        assertThat(asked).allSatisfy(other -> assertThat(other.join()).isEqualTo(first));
        Path note = onlyNote();
        var written = Files.getLastModifiedTime(note);
        assertThat(Booth.say(Booth.voice(folder), "Hello there.", Tone.WARM))
                .as("another server on the same folder")
                .isEqualTo(first);
        assertThat(Files.getLastModifiedTime(note)).isEqualTo(written);
    }

    @Test
    void speaksAgainWhenTheRecordingIsLost() throws IOException {
        var voice = Booth.voice(folder);
        Speech first = Booth.say(voice, "Hello there.", Tone.WARM);
        Files.delete(Workshop.files(folder).path(first.audio()));

        Speech second = Booth.say(voice, "Hello there.", Tone.WARM);

        assertThat(second).as("the same order sounds the same").isEqualTo(first);
        assertThat(Workshop.files(folder).path(second.audio())).exists();
    }

    @Test
    void leavesNothingInItsWorkspace() throws IOException {
        Booth.say(Booth.voice(folder), "Hello there.", Tone.CALM);

        try (Stream<Path> left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void saysWhatItCannotSay() {
        var voice = Booth.voice(folder);

        assertThat(voice.speaks(Language.CHINESE)).isFalse();
        assertThat(voice.begin(new VoiceOrder("你好", Language.CHINESE, Tone.CALM), "k"))
                .isInstanceOf(Progress.Broken.class);
    }

    @Test
    void showsALineThatItCannotReadInSilence() {
        Speech speech = Booth.say(Booth.voice(folder), "你好 🎉", Tone.CALM);

        assertThat(speech.cues()).containsExactly(new Cue("你好 🎉", 0, speech.durationMs()));
        assertThat(Workshop.files(folder).path(speech.audio())).exists();
    }

    private void assertRecording(Speech speech) throws Exception {
        Path file = Workshop.files(folder).path(speech.audio());
        var format = AudioSystem.getAudioFileFormat(file.toFile());
        assertThat(format.getFormat().getSampleRate()).isEqualTo(48_000);
        assertThat(format.getFrameLength() / 48).isCloseTo(speech.durationMs(), within(1));
        String heard = Workshop.ffmpeg()
                .listen(List.of(
                        "-f",
                        "wav",
                        "-i",
                        file.toString(),
                        "-af",
                        "silencedetect=noise=-45dB:d=0.5,astats",
                        "-f",
                        "null",
                        "-"));
        assertThat(heard).as("silence").doesNotContain("silence_duration");
        double peak = Double.parseDouble(heard.replaceAll("(?s).*Peak level dB: (-?[\\d.]+).*", "$1"));
        assertThat(peak).isBetween(-9., -1.4);
    }

    private Path onlyNote() throws IOException {
        try (Stream<Path> notes = Files.list(folder.resolve("speech"))) {
            return notes.reduce((a, b) -> {
                        throw new AssertionError("more than one: " + a + " " + b);
                    })
                    .orElseThrow();
        }
    }
}
