package org.reelwright.ejb.provider.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.livestream.PointKind;
import org.reelwright.domain.livestream.TalkingPoint;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.script.ScriptOrder;

/** Fills the book's lines for one subject, and takes those that may be said in turn, so that a round sounds unlike the last. */
final class ShowLines {

    private final ShowBook book;
    private final ScriptOrder about;
    private final Map<String, String> gaps = new HashMap<>();
    private final Map<String, Integer> turn = new HashMap<>();
    private final long seed;

    /** @param about by which a line is allowed */
    ShowLines(ShowBook book, ScriptOrder about, long seed) {
        this.book = book;
        this.about = about;
        this.seed = seed;
    }

    ShowLines with(String gap, String words) {
        gaps.put("{" + gap + "}", words);
        return this;
    }

    /** The next line of this kind, filled; empty when none may be said. */
    Optional<String> next(String kind) {
        List<String> lines = book.of(kind);
        int from = turn.merge(kind, 1, Integer::sum) + (int) Math.floorMod(seed, 7L);
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> filled = filled(lines.get((from + i) % lines.size()));
            if (filled.isPresent()) {
                return filled;
            }
        }
        return Optional.empty();
    }

    Optional<TalkingPoint> say(String kind) {
        return next(kind).map(TalkingPoint::say);
    }

    Optional<TalkingPoint> cue(String kind) {
        return next(kind).map(TalkingPoint::cue);
    }

    /** All lines of a kind, in the book's order. */
    List<TalkingPoint> all(String kind) {
        return book.of(kind).stream()
                .flatMap(line -> filled(line).stream())
                .map(TalkingPoint::say)
                .toList();
    }

    Optional<TalkingPoint> as(PointKind kind, String of) {
        return next(of).map(words -> new TalkingPoint(kind, words));
    }

    private Optional<String> filled(String line) {
        String filled = line;
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            filled = filled.replace(gap.getKey(), gap.getValue());
        }
        return filled.contains("{") || !ScriptCheck.allows(filled, about) ? Optional.empty() : Optional.of(filled);
    }
}
