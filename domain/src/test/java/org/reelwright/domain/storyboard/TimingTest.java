package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;

class TimingTest {

    private static final Timing USUAL = Timing.of(Look.CLEAN_STUDIO);

    @Property
    void givesAllTheTimeAwayAndNoSceneTooLittle(
            @ForAll Look look, @ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds) {
        List<Timing.Slot> slots = slots(look, lines, seconds);

        assertThat(slots).allMatch(slot -> slot.tenths() >= 12);
        assertThat(slots.stream().mapToInt(Timing.Slot::tenths).sum()).isEqualTo(seconds * 10);
        assertThat(slots.stream().map(Timing.Slot::line).filter(line -> line != Scene.WORDLESS))
                .containsExactlyElementsOf(
                        IntStream.range(0, lines.size()).boxed().toList());
    }

    @Property
    void givesWholeBeatsToAllButTheEndCard(
            @ForAll Look look, @ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds) {
        List<Line> few = seconds == 6 && lines.size() > 3 ? lines.subList(0, 3) : lines;

        List<Timing.Slot> slots = slots(look, few, seconds);

        assertThat(slots.subList(0, slots.size() - 1)).allMatch(slot -> slot.tenths() * 100 % look.beatMs() == 0);
    }

    @Property
    void givesNobodyMoreThanIsNeededWhileOthersHaveLess(
            @ForAll Look look, @ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds) {
        Timing timing = Timing.of(look);
        List<Timing.Slot> said = slots(look, lines, seconds).stream()
                .filter(slot -> slot.line() >= 0 && slot.line() < lines.size() - 1)
                .toList();

        boolean somebodyHasLess =
                said.stream().anyMatch(slot -> slot.tenths() < timing.natural(lines.get(slot.line())));
        assertThat(said).allMatch(slot -> !somebodyHasLess || slot.tenths() <= timing.natural(lines.get(slot.line())));
    }

    @Property
    void dividesWholeBeatsIntoWholeBeats(@ForAll Look look, @ForAll @IntRange(min = 3, max = 30) int beats) {
        List<Integer> parts = Timing.of(look).parts(beats * look.beatMs() / 100, 52);

        assertThat(parts).allMatch(tenths -> tenths <= 52 && tenths * 100 % look.beatMs() == 0);
        assertThat(parts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(beats * look.beatMs() / 100);
    }

    @Property
    void beginsAndEndsWithWords(@ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds) {
        List<Timing.Slot> slots = slots(lines, seconds);

        assertThat(slots.get(0).line()).isZero();
        assertThat(slots.get(slots.size() - 1).line()).isEqualTo(lines.size() - 1);
    }

    @Test
    void givesTheSameLineTheSameTimeInFilmsOfAnyLength() {
        List<Line> inFifteen = List.of(line(20), line(40), line(10));
        List<Line> inThirty = List.of(line(30), line(40), line(35), line(50), line(10));

        assertThat(tenths(inFifteen, 15, 1)).isEqualTo(tenths(inThirty, 30, 1)).isEqualTo(USUAL.natural(line(40)));
    }

    @Test
    void fillsALongFilmOfFewWordsWithPictures() {
        List<Timing.Slot> slots = slots(List.of(line(20), line(40), line(30), line(10)), 30);

        assertThat(slots).filteredOn(slot -> slot.line() == Scene.WORDLESS).hasSize(3);
    }

    @Test
    void countsEveryDigitAsAWord() {
        assertThat(USUAL.natural(said("Yours for 109.99"))).isGreaterThan(USUAL.natural(said("Yours for a song")));
    }

    @Property
    void leavesTheEndCardTheTimeThatItNeeds(
            @ForAll Look look, @ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds) {
        int needed = seconds * 4;

        assertThat(Timing.of(look).slots(lines, seconds * 10, Math.min(EndCardTime.MOST, needed)))
                .last()
                .matches(slot -> slot.tenths() >= Math.min(EndCardTime.MOST, needed));
    }

    private static List<Timing.Slot> slots(List<Line> lines, int seconds) {
        return slots(Look.CLEAN_STUDIO, lines, seconds);
    }

    private static List<Timing.Slot> slots(Look look, List<Line> lines, int seconds) {
        return Timing.of(look).slots(lines, seconds * 10, Math.max(18, Math.min(45, seconds * 19 / 10)));
    }

    private static int tenths(List<Line> lines, int seconds, int line) {
        return slots(lines, seconds).stream()
                .filter(slot -> slot.line() == line)
                .mapToInt(Timing.Slot::tenths)
                .sum();
    }

    @Provide
    Arbitrary<List<Line>> scripts() {
        return Arbitraries.integers()
                .between(1, 90)
                .map(TimingTest::line)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(6, 15, 30, 60, 90, 180);
    }

    private static Line line(int length) {
        return said(
                IntStream.range(0, length).mapToObj(i -> i % 6 == 5 ? " " : "a").reduce("a", String::concat));
    }

    private static Line said(String words) {
        return new Line(LineRole.BENEFIT, "A", words);
    }
}
