package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.List;

/** As long as ordered, always something to see, and always something that moves. */
final class PictureRules {

    /** Three frames: what encoders round away. */
    private static final int DURATION_MS = 100;

    private static final int BLACK_MS = 200;

    /** Shorter holds are a rhythm, longer ones look like a fault. */
    private static final int FROZEN_MS = 1500;

    private PictureRules() {}

    static List<Finding> findings(FilmFacts film) {
        var findings = new ArrayList<Finding>();
        findings.add(duration(film));
        findings.addAll(black(film));
        findings.addAll(frozen(film));
        return findings;
    }

    private static Finding duration(FilmFacts film) {
        int ordered = film.orderedSeconds() * 1000;
        int measured = film.measured().durationMs();
        String limit = Numbers.seconds(ordered);
        return Math.abs(measured - ordered) <= DURATION_MS
                ? Finding.pass(Rule.DURATION, Numbers.seconds(measured), limit)
                : Finding.fail(
                        Rule.DURATION,
                        String.format(java.util.Locale.ROOT, "%.2f s", measured / 1000.0),
                        limit,
                        "Places for ads are sold by the second: cut this film again.");
    }

    private static List<Finding> black(FilmFacts film) {
        List<Finding> found = film.measured().black().stream()
                .filter(span -> span.lengthMs() >= BLACK_MS)
                .map(span -> Finding.fail(
                        Rule.BLACK_PICTURE,
                        "black from " + span.words(),
                        "at most " + Numbers.seconds(BLACK_MS),
                        "Ask for another picture where it is black, or cut the film again."))
                .toList();
        return found.isEmpty()
                ? List.of(Finding.pass(Rule.BLACK_PICTURE, "none", "at most " + Numbers.seconds(BLACK_MS)))
                : found;
    }

    /** The end card may hold still: it is there to be read. */
    private static List<Finding> frozen(FilmFacts film) {
        String limit = "at most " + Numbers.seconds(FROZEN_MS) + " before the end card";
        List<Finding> found = film.measured().frozen().stream()
                .filter(span -> span.lengthMs() - span.sharedMs(film.endCard()) > FROZEN_MS)
                .map(span -> Finding.fail(
                        Rule.FROZEN_PICTURE,
                        "nothing moves from " + span.words(),
                        limit,
                        "Ask for another picture of that scene, or cut the film again."))
                .toList();
        return found.isEmpty() ? List.of(Finding.pass(Rule.FROZEN_PICTURE, "always in motion", limit)) : found;
    }
}
