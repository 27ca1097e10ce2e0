package org.reelwright.domain.livestream;

import java.util.regex.Pattern;
import org.reelwright.domain.shared.Language;

/** How fast a host speaks: calmly, with breath between the lines, and what is done takes its time. */
public final class Pace {

    private static final double WORDS_A_SECOND = 2.4;
    private static final double CHARACTERS_A_SECOND = 4.2;
    private static final double BREATH = .6;
    private static final double DOING = 6;

    private static final Pattern WORD = Pattern.compile("(?:(?!\\p{IsHan})[\\p{L}\\p{N}'’.,])+");

    private Pace() {}

    /** Seconds that a line takes, above zero. A question is read from the chat; a cue is done. */
    public static double seconds(TalkingPoint point) {
        return point.kind() == PointKind.CUE ? DOING : reading(point.words()) + BREATH;
    }

    /** Seconds that all lines of a segment take. */
    public static double seconds(Segment segment) {
        return segment.points().stream().mapToDouble(Pace::seconds).sum();
    }

    private static double reading(String words) {
        long ideographs = words.codePoints().filter(Character::isIdeographic).count();
        return ideographs / CHARACTERS_A_SECOND + WORD.matcher(words).results().count() / WORDS_A_SECOND;
    }

    /** Units that a reading speed is told in, for people. */
    public static String speed(Language language) {
        return language == Language.CHINESE
                ? Math.round(CHARACTERS_A_SECOND * 60) + " characters a minute"
                : Math.round(WORDS_A_SECOND * 60) + " words a minute";
    }
}
