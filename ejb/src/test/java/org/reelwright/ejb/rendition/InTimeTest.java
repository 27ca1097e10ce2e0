package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.CutList;
import org.reelwright.domain.rendition.OverlayKind;
import org.reelwright.domain.rendition.Segment;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Storyboarder;

/** Films in which nobody speaks are in time with their music. */
class InTimeTest {

    /** One of thirty a second. */
    private static final double FRAME = 1 / 30.;

    @Property
    void picturesAndWordsComeUponHalfBeats(
            @ForAll Tone tone, @ForAll("lengths") int seconds, @ForAll("scripts") List<Line> lines, @ForAll long seed) {
        CutList cuts = cuts(tone, seconds, lines, seed);
        double half = Form.of(cuts.sound()).beat() / 2;

        assertThat(moments(cuts)).allSatisfy(ms -> assertThat(apart(ms / 1000., half))
                .as("seconds between %d ms and a half beat of %.3f s", ms, half)
                .isLessThanOrEqualTo(FRAME));
    }

    @Property
    void picturesComeUponWholeBeats(
            @ForAll Tone tone, @ForAll("lengths") int seconds, @ForAll("scripts") List<Line> lines, @ForAll long seed) {
        CutList cuts = cuts(tone, seconds, lines, seed);
        double beat = Form.of(cuts.sound()).beat();

        assertThat(cuts.segments()).allSatisfy(cut -> assertThat(apart(cut.startMs() / 1000., beat))
                .isCloseTo(0, within(1e-6)));
    }

    @Property
    void allWordsComeInTheirOrderAndStandLongBeforeTheCut(
            @ForAll Tone tone, @ForAll("lengths") int seconds, @ForAll("scripts") List<Line> lines, @ForAll long seed) {
        for (Segment segment : cuts(tone, seconds, lines, seed).segments()) {
            segment.overlays().stream()
                    .filter(overlay -> overlay.kind() == OverlayKind.HEADLINE)
                    .forEach(headline -> {
                        assertThat(headline.wordsMs())
                                .isSorted()
                                .hasSize(headline.text().split(" ").length);
                        assertThat(headline.wordsMs()).allMatch(ms -> ms <= Math.max(400, segment.durationMs() / 2));
                    });
        }
    }

    @Property
    void drumsAreStruckUponTheSameBeats(
            @ForAll Tone tone, @ForAll("lengths") int seconds, @ForAll("scripts") List<Line> lines) {
        CutList cuts = cuts(tone, seconds, lines, 1);
        Mood mood = Mood.of(cuts.sound().mood());
        double step = Form.of(cuts.sound()).beat() / 4;

        List<Double> kicks = Composer.compose(cuts.sound(), mood).kicks();

        assertThat(kicks).isNotEmpty().allSatisfy(at -> assertThat(apart(at, step))
                .as("of a kick at %.3f", at)
                .isLessThanOrEqualTo(.004 + mood.swing() * step));
    }

    private static Stream<Integer> moments(Segment segment) {
        return Stream.concat(
                Stream.of(segment.startMs()),
                segment.overlays().stream()
                        .flatMap(overlay -> Stream.concat(Stream.of(overlay.startMs()), overlay.wordsMs().stream()))
                        .map(ms -> segment.startMs() + ms));
    }

    private static List<Integer> moments(CutList cuts) {
        return cuts.segments().stream().flatMap(InTimeTest::moments).toList();
    }

    private static double apart(double seconds, double grid) {
        return Math.abs(seconds - Math.round(seconds / grid) * grid);
    }

    private static CutList cuts(Tone tone, int seconds, List<Line> lines, long seed) {
        List<Line> said = seconds == 6 && lines.size() > 3 ? lines.subList(0, 3) : lines;
        Brief brief = Briefs.brief().toned(tone).build();
        Plan plan = Storyboarder.plan(brief, Subject.cut(0, seconds), said, List.of(), seed);
        return CutList.of(plan, said, List.of(), "Trail Cup", true, seed);
    }

    @Provide
    Arbitrary<List<Line>> scripts() {
        return Arbitraries.integers()
                .between(1, 14)
                .map(InTimeTest::line)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(6, 15, 30, 60);
    }

    private static Line line(int words) {
        String text = IntStream.range(0, words).mapToObj(i -> "word").reduce("Some", (a, b) -> a + " " + b);
        return new Line(LineRole.BENEFIT, text, text);
    }
}
