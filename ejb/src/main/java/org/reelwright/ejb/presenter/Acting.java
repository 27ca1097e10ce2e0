package org.reelwright.ejb.presenter;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Sound;
import org.reelwright.domain.voice.Speech;

/** What somebody does while they speak, frame by frame: equal speech and seed are equal acting. */
public final class Acting {

    /**
     * Something that is said.
     *
     * @param recording WAV
     * @param startMs when it begins
     * @param tempo how much faster than recorded it is heard
     * @param cues in the same time as {@code startMs}
     * @param sounds in the same time, as {@link Speech#sounds}
     */
    public record Said(Path recording, int startMs, double tempo, List<Cue> cues, List<Sound> sounds) {}

    private Acting() {}

    /** Of one recording, from its beginning. */
    public static List<Acted> of(Path recording, Speech speech, int framesPerSecond, int frames, long seed) {
        return of(List.of(new Said(recording, 0, 1, speech.cues(), speech.sounds())), framesPerSecond, frames, seed);
    }

    /** @param said in order of time, never two at once */
    public static List<Acted> of(List<Said> said, int framesPerSecond, int frames, long seed) {
        SpeechLoudness heard = said.stream()
                .map(one -> SpeechLoudness.of(
                        one.recording(), framesPerSecond, frames, one.startMs() * framesPerSecond / 1000, one.tempo()))
                .reduce(SpeechLoudness::with)
                .orElse(new SpeechLoudness(new double[frames]));
        List<MouthShape> lips = lips(said, heard, framesPerSecond, frames);
        PresenterPose[] poses = PresenterPose.of(heard, framesPerSecond, frames, seed);
        return IntStream.range(0, frames)
                .mapToObj(frame -> new Acted(poses[frame], lips.get(frame)))
                .toList();
    }

    /** Recordings of one film may come from several voices; by their sounds only if all tell them. */
    private static List<MouthShape> lips(List<Said> said, SpeechLoudness heard, int framesPerSecond, int frames) {
        List<Sound> sounds = all(said, Said::sounds, Sound::startMs);
        return sounds.isEmpty() || said.stream().anyMatch(one -> one.sounds().isEmpty())
                ? LipTrack.of(all(said, Said::cues, Cue::startMs), heard, framesPerSecond, frames)
                : LipTrack.ofSounds(sounds, heard, framesPerSecond, frames);
    }

    private static <T> List<T> all(List<Said> said, Function<Said, List<T>> part, ToIntFunction<T> start) {
        return said.stream()
                .flatMap(one -> part.apply(one).stream())
                .sorted(Comparator.comparingInt(start))
                .toList();
    }
}
