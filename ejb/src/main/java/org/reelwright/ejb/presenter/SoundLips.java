package org.reelwright.ejb.presenter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.voice.Sound;

/**
 * Which shape a mouth has in each frame, where the voice tells its sounds. Lips are a moment ahead of what is heard, as those of
 * people are; a sound made behind the teeth leaves them to its neighbours; lips that must close do, for two frames at least, at the cost of
 * what stands beside them.
 */
final class SoundLips {

    private static final int AHEAD_MS = 20;
    private static final int SHORTEST = 2;
    private static final double LOUD = .5;

    /** Longer than this, even what is hidden is held, and seen. */
    private static final int HELD_MS = 110;

    private final MouthShape[] track;
    private final int framesPerSecond;

    private SoundLips(int framesPerSecond, int frames) {
        this.track = new MouthShape[frames];
        this.framesPerSecond = framesPerSecond;
        Arrays.fill(track, MouthShape.REST);
    }

    /** @param sounds in order of time, in that of the track */
    static MouthShape[] of(List<Sound> sounds, SpeechLoudness heard, int framesPerSecond, int frames) {
        var lips = new SoundLips(framesPerSecond, frames);
        for (int i = 0; i < sounds.size(); i++) {
            Optional<Sound> next = i + 1 < sounds.size() ? Optional.of(sounds.get(i + 1)) : Optional.empty();
            lips.say(sounds.get(i), next, heard);
        }
        sounds.forEach(lips::close);
        return lips.track;
    }

    private void say(Sound sound, Optional<Sound> next, SpeechLoudness heard) {
        List<MouthShape> shapes = shapes(sound, next);
        int from = frame(sound.startMs());
        int to = Math.min(track.length, Math.max(from + 1, frame(sound.endMs())));
        for (int at = from; at < to; at++) {
            MouthShape shape = shapes.get((at - from) * shapes.size() / (to - from));
            track[at] = shape == MouthShape.OPEN && heard.at(at) > LOUD ? MouthShape.WIDE_OPEN : shape;
        }
    }

    private static List<MouthShape> shapes(Sound sound, Optional<Sound> next) {
        boolean passing = Viseme.isHidden(sound.phone()) && sound.endMs() - sound.startMs() < HELD_MS;
        return next.filter(following -> passing && following.startMs() - sound.endMs() < HELD_MS)
                .map(following -> List.of(towards(Viseme.of(following.phone()).get(0))))
                .orElseGet(() -> Viseme.of(sound.phone()));
    }

    /** Not as far open as for the sound itself: it is not heard yet. */
    private static MouthShape towards(MouthShape shape) {
        return switch (shape) {
            case OPEN, WIDE_OPEN -> MouthShape.TONGUE;
            case PRESSED, BITTEN -> MouthShape.TEETH;
            default -> shape;
        };
    }

    private void close(Sound sound) {
        MouthShape shape = Viseme.of(sound.phone()).get(0);
        if (Viseme.isSeen(shape)) {
            int from = Math.min(frame(sound.startMs()), track.length - SHORTEST);
            for (int at = Math.max(0, from); at < Math.min(track.length, from + SHORTEST); at++) {
                track[at] = shape;
            }
        }
    }

    private int frame(int ms) {
        return Math.max(0, (ms - AHEAD_MS) * framesPerSecond / 1000);
    }
}
