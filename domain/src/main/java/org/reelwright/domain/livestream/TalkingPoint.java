package org.reelwright.domain.livestream;

import java.util.Objects;

/**
 * One line of a run of show.
 *
 * @param words 1 to {@link #LONGEST} characters
 */
public record TalkingPoint(PointKind kind, String words) {

    public static final int LONGEST = 600;

    public TalkingPoint {
        kind = Objects.requireNonNullElse(kind, PointKind.SAY);
    }

    public static TalkingPoint say(String words) {
        return new TalkingPoint(PointKind.SAY, words);
    }

    public static TalkingPoint cue(String words) {
        return new TalkingPoint(PointKind.CUE, words);
    }
}
