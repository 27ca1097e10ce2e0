package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelwright.domain.voice.Cue;

/** When each word of a headline comes in a film with a voice: as it is said where it is said, else one after the other. */
final class WordTiming {

    private static final int STEP_MS = 110;
    private static final int IDEOGRAPH_STEP_MS = 60;
    /** A word comes when it begins to be heard, not before the eye expects it. */
    private static final int AHEAD_MS = 40;
    /** Nobody looks at an empty place for longer: then the words come in the voice's rhythm, but before it. */
    private static final int PATIENCE_MS = 350;

    /** All of it stands by then, so that it can be read at leisure. */
    private static final double STANDS_AFTER = .38;

    private static final int STANDS_AFTER_MS = 1450;

    private WordTiming() {}

    /**
     * @param words of the headline, see {@link Words}
     * @param firstMs when the first may come, from the segment's beginning
     * @param lengthMs of the segment
     * @param said in the film's time
     * @param segmentMs when the segment begins
     */
    static List<Integer> of(List<String> words, int firstMs, int lengthMs, List<Cue> said, int segmentMs) {
        int latest = Math.max(firstMs, standsAfter(lengthMs));
        var times = new ArrayList<Integer>();
        int heard = 0;
        int next = firstMs;
        int early = 0;
        for (int i = 0; i < words.size(); i++) {
            int at = find(words.get(i), said, heard);
            if (at >= 0) {
                int spoken = said.get(at).startMs() - segmentMs - AHEAD_MS;
                early = heard == 0 && i == 0 && spoken > firstMs + PATIENCE_MS ? spoken - firstMs : early;
                heard = at + 1;
                next = Math.max(next, spoken - early);
            }
            int left = (words.size() - 1 - i) * 40;
            int time = Math.max(i == 0 ? firstMs : times.get(i - 1), Math.min(next, latest - left));
            times.add(time);
            next = time + step(words.get(i));
        }
        return times;
    }

    /** When all words of a scene so long have come. */
    static int standsAfter(int lengthMs) {
        return (int) Math.min(STANDS_AFTER_MS, lengthMs * STANDS_AFTER);
    }

    private static int find(String word, List<Cue> said, int from) {
        String wanted = letters(word);
        for (int i = from; i < said.size(); i++) {
            if (!wanted.isEmpty() && letters(said.get(i).word()).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static int step(String word) {
        return Character.isIdeographic(word.codePointAt(0)) ? IDEOGRAPH_STEP_MS : STEP_MS;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
