package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;

class StoryboarderTest {

    @Property
    void givesAllTheTimeAwayAndNoSceneTooLittle(@ForAll("scripts") List<Line> lines, @ForAll("lengths") int seconds) {
        List<Integer> tenths = Storyboarder.tenths(lines, seconds * 10);

        assertThat(tenths).hasSameSizeAs(lines).allMatch(t -> t >= 12);
        assertThat(tenths.stream().mapToInt(t -> t).sum()).isEqualTo(seconds * 10);
    }

    @Property
    void givesALongerLineMoreTime(@ForAll("lengths") int seconds) {
        var lines = List.of(line(10), line(80), line(20));

        List<Integer> tenths = Storyboarder.tenths(lines, seconds * 10);

        assertThat(tenths.get(1)).isGreaterThan(tenths.get(0));
    }

    @Provide
    Arbitrary<List<Line>> scripts() {
        return Arbitraries.integers()
                .between(1, 90)
                .map(StoryboarderTest::line)
                .list()
                .ofMinSize(2)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(6, 15, 30, 60);
    }

    private static Line line(int length) {
        String words =
                IntStream.range(0, length).mapToObj(i -> i % 6 == 5 ? " " : "a").reduce("", String::concat);
        return new Line(LineRole.BENEFIT, "A", "a" + words);
    }
}
