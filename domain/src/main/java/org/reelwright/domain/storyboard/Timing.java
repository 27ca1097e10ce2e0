package org.reelwright.domain.storyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reelwright.domain.script.Line;

/**
 * Gives a film's time away. A line has the time that it takes to say, the same in every film that has it, so that what is
 * made for it can be used again; the end card takes what is over, and what it cannot take is shown without words. Only where time is short do lines share it.
 */
final class Timing {

    /** Tenths of a second: whole frames at 10, 20 and 30 a second. */
    private static final int GRID = 5;

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

    private Timing() {}

    /** @param line index of a line, or {@link Scene#WORDLESS} */
    record Beat(int line, int tenths) {}

    /**
     * @param lines at least two; the last is the end card's
     * @param total tenths of a second, all of which are given away
     * @param endCard of them, at least for the end card, see {@link EndCardTime}
     */
    static List<Beat> beats(List<Line> lines, int total, int endCard) {
        List<Integer> natural = lines.subList(0, lines.size() - 1).stream()
                .map(Timing::natural)
                .collect(Collectors.toCollection(ArrayList::new));
        int over = total - endCard - sum(natural);
        if (over < 0) {
            return squeezed(natural, total, endCard);
        }
        int atMost = Math.min(Math.max(6, Math.min(25, total / 12)), EndCardTime.MOST - endCard);
        int forEnd = Math.min(over, atMost);
        return relaxed(natural, endCard + forEnd, over - forEnd);
    }

    /** Time to be seen and said, on the grid. */
    static int natural(Line line) {
        String said = line.spoken().isBlank() ? line.onScreen() : line.spoken();
        double tenths = AROUND
                + said.codePoints()
                        .mapToDouble(c -> Character.isIdeographic(c)
                                ? 1 / IDEOGRAPHS_A_TENTH
                                : 1 / CHARACTERS_A_TENTH + (Character.isDigit(c) ? TENTHS_A_DIGIT : 0))
                        .sum();
        return Math.max(READ_AT_LEAST, (int) Math.ceil(tenths / GRID) * GRID);
    }

    /** Every line gives of what it has above the least. */
    private static List<Beat> squeezed(List<Integer> natural, int total, int wished) {
        int endCard = Math.max(READ_IN_HASTE, Math.min(wished, total - SHORTEST * natural.size()));
        int room = total - endCard;
        int spare = sum(natural) - SHORTEST * natural.size();
        var beats = new ArrayList<Beat>();
        int left = room;
        for (int i = 0; i < natural.size(); i++) {
            boolean last = i == natural.size() - 1;
            int fair = SHORTEST
                    + (int) Math.floor((natural.get(i) - SHORTEST)
                            * (room - SHORTEST * natural.size())
                            / (double) Math.max(1, spare));
            int given = last ? left : fair;
            beats.add(new Beat(i, given));
            left -= given;
        }
        beats.add(new Beat(natural.size(), endCard));
        return beats;
    }

    /**
     * Time that nothing is said in comes between the lines, at most once after each, in steps of the grid; a moment of it
     * stays at the end, and lines grow only when there is still more.
     */
    private static List<Beat> relaxed(List<Integer> natural, int endCard, int over) {
        int breaths = Math.min(natural.size(), (over + BREATH - SHORTEST) / BREATH);
        int steps = breaths == 0 ? 0 : Math.min(over, breaths * LONGEST_BREATH) / GRID;
        int atEnd = Math.min(over - steps * GRID, SHORTEST);
        int rest = over - steps * GRID - atEnd;
        var beats = new ArrayList<Beat>();
        for (int i = 0; i < natural.size(); i++) {
            int more = rest / (natural.size() - i);
            rest -= more;
            beats.add(new Beat(i, natural.get(i) + more));
            int before = i * breaths / natural.size();
            if ((i + 1) * breaths / natural.size() > before) {
                int given = steps * (before + 1) / breaths - steps * before / breaths;
                beats.add(new Beat(Scene.WORDLESS, given * GRID));
            }
        }
        beats.add(new Beat(natural.size(), endCard + atEnd));
        return beats;
    }

    private static int sum(List<Integer> tenths) {
        return IntStream.range(0, tenths.size()).map(tenths::get).sum();
    }
}
