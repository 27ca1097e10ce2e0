package org.reelwright.ejb.provider.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.storyboard.EndCardTime;
import org.reelwright.ejb.provider.studio.BeatSheet.Step;

/** Writes one film, beat by beat: first what it cannot do without, then what there is time for. */
final class Copywriter {

    /** A required line that is not written yet takes at least this long to say; in a bumper it may be silent. */
    private static final double LEAST = 1.8;

    private final ScriptOrder order;
    private final Facts facts;
    private final Phrasing phrasing;
    private final Language language;
    private final List<Point> left;
    private final TreeMap<Integer, Line> written = new TreeMap<>();
    private Room room;
    private int details;

    Copywriter(ScriptOrder order, Facts facts) {
        this.order = order;
        this.facts = facts;
        this.phrasing = new Phrasing(order, facts);
        this.language = order.audience().language();
        this.left = new ArrayList<>(facts.points());
        this.room = Room.of(order.seconds(), endCard(""));
    }

    List<Line> lines(Framework framework) {
        List<Step> steps = BeatSheet.of(framework, order.seconds()).steps();
        List<Integer> needed = at(steps, 0);
        int waiting = needed.size();
        for (int i : needed) {
            write(i, steps.get(i).beat(), room.beside(--waiting, LEAST, order.seconds()), true);
        }
        int most = steps.stream().mapToInt(Step::rank).max().orElse(0);
        for (int rank = 1; rank <= most; rank++) {
            for (int i : at(steps, rank)) {
                if (written.size() < Tempo.mostLines(order.seconds())) {
                    write(i, steps.get(i).beat(), room, false);
                }
            }
        }
        IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).beat() == Beat.TURN && written.containsKey(i))
                .forEach(this::answer);
        return List.copyOf(written.values());
    }

    /** Who asks about something else they care about is told about that next, or is not asked. */
    private void answer(int turn) {
        boolean asks = facts.second().isPresent()
                && written.get(turn).spoken().contains(facts.cares().get(1));
        if (!asks) {
            return;
        }
        String answer = facts.second().orElseThrow().headline();
        Optional<Integer> next = written.tailMap(turn).entrySet().stream()
                .filter(entry -> entry.getValue().role() == Beat.POINT.role())
                .map(Map.Entry::getKey)
                .findFirst();
        Optional<Integer> there = written.entrySet().stream()
                .filter(entry -> entry.getValue().onScreen().equals(answer))
                .map(Map.Entry::getKey)
                .findFirst();
        if (next.isPresent() && there.isPresent()) {
            Line line = written.get(there.get());
            written.put(there.get(), written.get(next.get()));
            written.put(next.get(), line);
        } else {
            written.remove(turn);
        }
    }

    /** Those of a rank. What is the same in every film comes first, and what is said to one audience gives way to it. */
    private static List<Integer> at(List<Step> steps, int rank) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).rank() == rank)
                .boxed()
                .sorted(Comparator.comparing(i -> order(steps.get(i).beat())))
                .toList();
    }

    private static int order(Beat beat) {
        return switch (beat) {
            case CTA, OFFER -> 0;
            case QUOTE -> 1;
            case POINT -> 2;
            default -> beat.isPersonal() ? 4 : 3;
        };
    }

    private int endCard(String action) {
        return EndCardTime.tenths(order.brief(), language, action, order.seconds());
    }

    private void write(int at, Beat beat, Room within, boolean needed) {
        Optional<Line> line = beat == Beat.POINT ? point(within, needed) : phrasing.line(beat, within, needed);
        line.ifPresent(l -> {
            written.put(at, l);
            room = beat == Beat.CTA
                    ? room.afterEndCard(l.spoken(), language, endCard(l.onScreen()) - endCard(""))
                    : room.after(l.onScreen(), l.spoken(), language);
        });
    }

    /** The next that there is time for; an invitation to look when all has been said. */
    private Optional<Line> point(Room within, boolean needed) {
        Optional<Point> next = left.stream()
                .filter(point -> within.canShow(point.headline(), point.spoken(), language))
                .findFirst()
                .or(() -> left.stream()
                        .filter(point -> needed && within.canSay(point.spoken(), language))
                        .findFirst());
        next.ifPresent(left::remove);
        if (next.isPresent() || !left.isEmpty() && !needed) {
            return next.map(point -> new Line(Beat.POINT.role(), point.headline(), point.spoken()));
        }
        if (Tempo.isBumper(order.seconds())) {
            return phrasing.line(Beat.MEET, within, needed);
        }
        return ++details > Tempo.mostDetails(order.seconds())
                ? Optional.empty()
                : phrasing.line(Beat.DETAIL, within, needed);
    }
}
