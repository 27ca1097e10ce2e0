package org.reelwright.ejb.presenter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Sound;

/**
 * Which shape a mouth has in each frame. The sounds' times say when and what, where the voice tells them; else the words' times say when and
 * their letters what. The loudness says how wide; where nothing is heard the mouth is at rest, whatever the times say. No shape stays for a
 * single frame: that flickers.
 */
final class LipTrack {

    private static final double SILENCE = .06;
    private static final double LOUD = .5;
    private static final int SHORTEST = 2;
    private static final int PAUSE_MS = 160;

    private LipTrack() {}

    /** By its words alone. */
    static List<MouthShape> of(List<Cue> cues, SpeechLoudness heard, int framesPerSecond, int frames) {
        MouthShape[] track = new MouthShape[frames];
        Arrays.fill(track, MouthShape.REST);
        for (Cue cue : cues) {
            speak(cue, track, heard, framesPerSecond);
        }
        return finished(track, heard, 1);
    }

    /** By the sounds that the voice tells. */
    static List<MouthShape> ofSounds(List<Sound> sounds, SpeechLoudness heard, int framesPerSecond, int frames) {
        return finished(SoundLips.of(sounds, heard, framesPerSecond, frames), heard, PAUSE_MS * framesPerSecond / 1000);
    }

    /** @param pause frames of silence after which a mouth rests: where the sounds are known, a stop within a word is none */
    private static List<MouthShape> finished(MouthShape[] track, SpeechLoudness heard, int pause) {
        int frames = track.length;
        for (int frame = 0; frame < frames; frame++) {
            if (isPause(heard, frame, pause) && !isAhead(track, heard, frame)) {
                track[frame] = MouthShape.REST;
            }
        }
        return steadied(track);
    }

    private static boolean isPause(SpeechLoudness heard, int frame, int pause) {
        int silent = 0;
        for (int at = frame; silent < pause && heard.at(at) < SILENCE; at++) {
            silent++;
        }
        for (int at = frame - 1; silent > 0 && silent < pause && heard.at(at) < SILENCE; at--) {
            silent++;
        }
        return silent >= pause;
    }

    /** Lips that close are silent, and those that are about to speak are open already. */
    private static boolean isAhead(MouthShape[] track, SpeechLoudness heard, int frame) {
        return track[frame] == MouthShape.PRESSED || track[frame] != MouthShape.REST && heard.at(frame + 1) >= SILENCE;
    }

    private static void speak(Cue cue, MouthShape[] track, SpeechLoudness heard, int framesPerSecond) {
        List<MouthShape> shapes = shapes(cue.word());
        int from = cue.startMs() * framesPerSecond / 1000;
        int to = Math.min(track.length, Math.max(from + 1, cue.endMs() * framesPerSecond / 1000));
        for (int frame = from; frame < to; frame++) {
            MouthShape shape = shapes.get((frame - from) * shapes.size() / (to - from));
            track[frame] = shape == MouthShape.OPEN && heard.at(frame) > LOUD ? MouthShape.WIDE_OPEN : shape;
        }
    }

    /** A language without these letters opens and closes with each of its characters. */
    private static List<MouthShape> shapes(String word) {
        var shapes = new ArrayList<MouthShape>();
        String letters = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < letters.length(); i++) {
            shape(letters, i, shapes);
        }
        return shapes.isEmpty() ? List.of(MouthShape.REST) : shapes;
    }

    private static void shape(String word, int at, List<MouthShape> shapes) {
        char letter = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        boolean last = at == word.length() - 1;
        switch (letter) {
            case 'm', 'b', 'p' -> shapes.add(MouthShape.PRESSED);
            case 'f', 'v' -> shapes.add(MouthShape.BITTEN);
            case 'a' -> shapes.addAll(List.of(MouthShape.OPEN, MouthShape.OPEN));
            case 'e' -> {
                if (!last || word.length() < 3) {
                    shapes.add(MouthShape.WIDE);
                }
            }
            case 'i', 'y' -> shapes.add(MouthShape.WIDE);
            case 'o' -> {
                shapes.add(MouthShape.ROUND);
                shapes.add(next == 'o' ? MouthShape.SMALL_ROUND : MouthShape.ROUND);
            }
            case 'u', 'w', 'q' -> shapes.add(MouthShape.SMALL_ROUND);
            case 'l', 'n' -> shapes.add(MouthShape.TONGUE);
            case 't' -> shapes.add(next == 'h' ? MouthShape.TONGUE : MouthShape.TEETH);
            case 'h' -> {}
            default -> other(letter, shapes);
        }
    }

    private static void other(char letter, List<MouthShape> shapes) {
        if (Character.isIdeographic(letter)) {
            shapes.addAll(List.of(MouthShape.TEETH, MouthShape.OPEN, MouthShape.WIDE));
        } else if (Character.isLetterOrDigit(letter)) {
            shapes.add(MouthShape.TEETH);
        }
    }

    private static List<MouthShape> steadied(MouthShape[] track) {
        for (int at = 0; at < track.length; ) {
            int end = at + 1;
            while (end < track.length && track[end] == track[at]) {
                end++;
            }
            boolean seen = Viseme.isSeen(track[at]);
            for (; end - at < SHORTEST && end < track.length && (seen || !Viseme.isSeen(track[end])); end++) {
                track[end] = track[at];
            }
            if (end - at < SHORTEST && at > 0) {
                Arrays.fill(track, at, end, track[at - 1]);
            }
            at = end;
        }
        return List.of(track);
    }
}
