package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;

class TimingTest {

    @Property
    void givesAllTheTimeAwayAndNoSceneTooLittle(@ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds) {
        List<Timing.Beat> beats = beats(lines, seconds);

        assertThat(beats).allMatch(beat -> beat.tenths() >= 12);
        assertThat(beats.stream().mapToInt(Timing.Beat::tenths).sum()).isEqualTo(seconds * 10);
        assertThat(beats.stream().map(Timing.Beat::line).filter(line -> line != Scene.WORDLESS))
                .containsExactlyElementsOf(
                        IntStream.range(0, lines.size()).boxed().toList());
    }

    @Property
    void beginsAndEndsWithWords(@ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds) {
        List<Timing.Beat> beats = beats(lines, seconds);

        assertThat(beats.get(0).line()).isZero();
        assertThat(beats.get(beats.size() - 1).line()).isEqualTo(lines.size() - 1);
    }

    @Test
    void givesTheSameLineTheSameTimeInFilmsOfAnyLength() {
        List<Line> inFifteen = List.of(line(20), line(40), line(10));
        List<Line> inThirty = List.of(line(30), line(40), line(35), line(50), line(10));

        assertThat(tenths(inFifteen, 15, 1)).isEqualTo(tenths(inThirty, 30, 1)).isEqualTo(Timing.natural(line(40)));
    }

    @Test
    void fillsALongFilmOfFewWordsWithPictures() {
        List<Timing.Beat> beats = beats(List.of(line(20), line(40), line(30), line(10)), 30);

        assertThat(beats).filteredOn(beat -> beat.line() == Scene.WORDLESS).hasSize(3);
    }

    @Test
    void countsEveryDigitAsAWord() {
        assertThat(Timing.natural(said("Yours for 109.99"))).isGreaterThan(Timing.natural(said("Yours for a song")));
    }

    @Property
    void leavesTheEndCardTheTimeThatItNeeds(@ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds) {
        int needed = seconds * 4;

        assertThat(Timing.beats(lines, seconds * 10, Math.min(EndCardTime.MOST, needed)))
                .last()
                .matches(beat -> beat.tenths() >= Math.min(EndCardTime.MOST, needed));
    }

    private static List<Timing.Beat> beats(List<Line> lines, int seconds) {
        return Timing.beats(lines, seconds * 10, Math.max(18, Math.min(45, seconds * 19 / 10)));
    }

    private static int tenths(List<Line> lines, int seconds, int line) {
        return beats(lines, seconds).stream()
                .filter(beat -> beat.line() == line)
                .mapToInt(Timing.Beat::tenths)
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
