package org.reelwright.ejb.presenter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.reelwright.domain.voice.Cue;

/**
 * Which shape a mouth has in each frame. The words' times say when, their letters what, and the loudness how wide; where
 * nothing is heard the mouth is at rest, whatever the times say. No shape stays for a single frame: that flickers.
 */
final class LipTrack {

    private static final double SILENCE = .06;
    private static final double LOUD = .5;
    private static final int SHORTEST = 2;

    private LipTrack() {}

    static List<MouthShape> of(List<Cue> cues, SpeechLoudness heard, int framesPerSecond, int frames) {
        MouthShape[] track = new MouthShape[frames];
        Arrays.fill(track, MouthShape.REST);
        for (Cue cue : cues) {
            speak(cue, track, heard, framesPerSecond);
        }
        for (int frame = 0; frame < frames; frame++) {
            if (heard.at(frame) < SILENCE && track[frame] != MouthShape.PRESSED) {
                track[frame] = MouthShape.REST;
            }
        }
        return steadied(track);
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
            for (; end - at < SHORTEST && end < track.length; end++) {
                track[end] = track[at];
            }
            at = end;
        }
        return List.of(track);
    }
}
