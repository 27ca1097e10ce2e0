package org.reelwright.ejb.livestream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.livestream.PointKind;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.ShowScript;

/** What is still to be said in a rehearsal: answers first, then the show, line by line. Thread-safe. */
final class LiveScript {

    private final Deque<Utterance> answers = new ArrayDeque<>();
    private final Deque<Utterance> lines = new ArrayDeque<>();
    private String title = "";

    /** @param from index of the segment to begin with */
    LiveScript(ShowScript script, int from) {
        for (Segment segment : script.segments().subList(from, script.segments().size())) {
            segment.points()
                    .forEach(point -> lines.add(new Utterance(segment.title(), point.kind(), point.words(), false)));
        }
    }

    /** Is said as soon as the line that is on air has ended. */
    synchronized void answer(String words) {
        answers.add(new Utterance(title, PointKind.ANSWER, words, true));
    }

    /** What is said now. Empty at the end. */
    synchronized Optional<Utterance> next() {
        Optional<Utterance> next = Optional.ofNullable(answers.isEmpty() ? lines.poll() : answers.poll());
        next.ifPresent(line -> title = line.title());
        return next;
    }

    /** What follows, the nearest first. */
    synchronized List<Utterance> coming(int most) {
        var coming = new ArrayList<Utterance>(answers);
        lines.stream().limit(most).forEach(coming::add);
        return coming.subList(0, Math.min(most, coming.size()));
    }
}
