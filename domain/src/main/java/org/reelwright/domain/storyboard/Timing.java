package org.reelwright.domain.storyboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reelwright.domain.script.Line;

/**
 * Gives a film's time away, in whole beats of its music, so that pictures change upon them. A line has the time that it takes to
 * say, the same in every film that has it, so that what is made for it can be used again; the end card takes what is over, and what
 * it cannot take is shown without words. Only where time is short do lines share it.
 */
final class Timing {

    private static final int TENTH_MS = 100;
    private static final int SHORTEST = 12;
    private static final int READ_AT_LEAST = 20;
    private static final int READ_IN_HASTE = 16;
    private static final double CHARACTERS_A_TENTH = 1.6;
    private static final double IDEOGRAPHS_A_TENTH = .42;
    /** A digit is said as a word. */
    private static final double TENTHS_A_DIGIT = 2.8;

    private static final int AROUND = 7;
    private static final int BREATH = 25;
    private static final int LONGEST_BREATH = 35;

    private final int beat;

    /** @param beat tenths of a second */
    private Timing(int beat) {
        this.beat = beat;
    }

    static Timing of(Look look) {
        return new Timing(look.beatMs() / TENTH_MS);
    }

    /** @param line index of a line, or {@link Scene#WORDLESS} */
    record Slot(int line, int tenths) {}

    /**
     * @param lines at least two; the last is the end card's
     * @param total tenths of a second, all of which are given away
     * @param endCard of them, at least for the end card, see {@link EndCardTime}
     */
    List<Slot> slots(List<Line> lines, int total, int endCard) {
        List<Integer> natural = lines.subList(0, lines.size() - 1).stream()
                .map(this::natural)
                .collect(Collectors.toCollection(ArrayList::new));
        int over = total - endCard - sum(natural);
        if (over < 0) {
            return squeezed(natural, total, endCard);
        }
        int atMost = Math.min(Math.max(6, Math.min(25, total / 12)), EndCardTime.MOST - endCard);
        int forEnd = Math.min(over, atMost);
        return relaxed(natural, endCard + forEnd, over - forEnd);
    }

    /** Time to be seen and said. */
    int natural(Line line) {
        String said = line.spoken().isBlank() ? line.onScreen() : line.spoken();
        double tenths = AROUND
                + said.codePoints()
                        .mapToDouble(c -> Character.isIdeographic(c)
                                ? 1 / IDEOGRAPHS_A_TENTH
                                : 1 / CHARACTERS_A_TENTH + (Character.isDigit(c) ? TENTHS_A_DIGIT : 0))
                        .sum();
        return beats(Math.max(READ_AT_LEAST, tenths)) * beat;
    }

    /**
     * A slot in equal parts, of whole beats where it has whole beats.
     *
     * @param longest tenths that a part may have
     */
    List<Integer> parts(int tenths, int longest) {
        int step = tenths % beat == 0 && longest >= beat ? beat : 1;
        int steps = tenths / step;
        int most = longest / step;
        int parts = (steps + most - 1) / most;
        return IntStream.range(0, parts)
                .map(part -> (steps * (part + 1) / parts - steps * part / parts) * step)
                .boxed()
                .toList();
    }

    /** Upon beats, unless that would take from the end card what it needs. */
    private List<Slot> squeezed(List<Integer> natural, int total, int wished) {
        int least = beats(SHORTEST) * beat;
        int possible = Math.min(wished, total - SHORTEST * natural.size());
        boolean onBeats = total - least * natural.size() >= Math.max(READ_IN_HASTE, possible);
        return onBeats ? squeezed(natural, total, wished, beat) : squeezed(natural, total, wished, 1);
    }

    /** Every line gives of what it has above the least. @param step tenths, of which all lines have whole numbers */
    private static List<Slot> squeezed(List<Integer> natural, int total, int wished, int step) {
        int least = (SHORTEST + step - 1) / step * step;
        int endCard = Math.max(READ_IN_HASTE, Math.min(wished, total - least * natural.size()));
        int room = (total - endCard) / step * step;
        int shared = room - least * natural.size();
        int spare = Math.max(1, sum(natural) - least * natural.size());
        int[] given = natural.stream()
                .mapToInt(line -> least + Math.floorDiv((line - least) * shared, spare * step) * step)
                .toArray();
        for (int left = room - IntStream.of(given).sum(); left > 0; left -= step) {
            given[shortOfMost(natural, given)] += step;
        }
        List<Slot> slots = IntStream.range(0, given.length)
                .mapToObj(i -> new Slot(i, given[i]))
                .collect(Collectors.toCollection(ArrayList::new));
        slots.add(new Slot(natural.size(), total - room));
        return slots;
    }

    /** What is over after rounding goes to them, so that as many as can have all their time, as in longer films. */
    private static int shortOfMost(List<Integer> natural, int[] given) {
        return IntStream.range(0, given.length)
                .boxed()
                .max(Comparator.<Integer>comparingInt(i -> natural.get(i) - given[i])
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /**
     * Time that nothing is said in comes between the lines, at most once after each; a moment of it stays at the end, and lines
     * grow only when there is still more.
     */
    private List<Slot> relaxed(List<Integer> natural, int endCard, int over) {
        int breaths =
                Math.min(Math.min(natural.size(), (over + BREATH - SHORTEST) / BREATH), over / beat / beats(SHORTEST));
        int steps = Math.min(over, breaths * LONGEST_BREATH) / beat;
        int still = over - steps * beat;
        int more = beats(Math.max(0, still - SHORTEST));
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < natural.size(); i++) {
            slots.add(new Slot(i, natural.get(i) + share(more, i, natural.size()) * beat));
            int before = i * breaths / natural.size();
            if ((i + 1) * breaths / natural.size() > before) {
                slots.add(new Slot(Scene.WORDLESS, share(steps, before, breaths) * beat));
            }
        }
        slots.add(new Slot(natural.size(), endCard + still - more * beat));
        return slots;
    }

    private static int share(int all, int part, int parts) {
        return all * (part + 1) / parts - all * part / parts;
    }

    /** As many as have at least these tenths together. */
    private int beats(double tenths) {
        return (int) Math.ceil(tenths / beat);
    }

    private static int sum(List<Integer> tenths) {
        return IntStream.range(0, tenths.size()).map(tenths::get).sum();
    }
}
