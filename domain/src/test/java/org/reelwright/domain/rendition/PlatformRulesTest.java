package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.rendition.Films.FEED;
import static org.reelwright.domain.rendition.Films.film;
import static org.reelwright.domain.rendition.QualityCheckTest.findings;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;

class PlatformRulesTest {

    private static final Box MIDDLE = new Box(.2, .4, .6, .1);

    @Test
    void saysWhichPlatformWillNotTakeSoLargeAFile() {
        Platform small = platform("small", Films.MARGIN, 1_000_000, Loudness.ONLINE);

        List<Finding> some = findings(film(), Rule.PLATFORM, FEED, small);
        assertThat(some.stream().map(Finding::severity)).containsExactly(Severity.WARN, Severity.PASS);
        List<Finding> none = findings(film().weighing(60_000_000), Rule.PLATFORM, FEED, small);
        assertThat(none).hasSize(2).allMatch(Finding::isFailure);
    }

    @Test
    void notesWhatHoldsForOnePlatformOnly() {
        var television = new Loudness(-24, 2, -2);
        Platform other = platform("other", new Insets(.5, 0, .2, 0), 50_000_000, television);
        Films text = film().showing(TextKind.HEADLINE, "Tea", MIDDLE);

        assertThat(findings(text, Rule.PLATFORM, FEED, other).stream().map(Finding::severity))
                .containsExactly(Severity.NOTE, Severity.NOTE, Severity.PASS);
        assertThat(findings(text, Rule.SAFE_AREA, FEED, other)).allMatch(f -> f.severity() == Severity.PASS);
    }

    @Test
    void saysThatThereIsALevelledCopyWhereThereCanBeOne() {
        var quieter = new Loudness(-24, 2, -2);
        var louder = new Loudness(-5, 1, -1);

        assertThat(advice(platform("tv", Films.MARGIN, 50_000_000, quieter)))
                .contains("tv wants another loudness: its own copy, levelled, is among the film's files.");
        assertThat(advice(platform("hall", Films.MARGIN, 50_000_000, louder)))
                .contains("hall wants another loudness: have the sound levelled before the film goes there.");
    }

    @Test
    void notesFramesThatAreSmallerThanAPlatformTakes() {
        Map<Shape, FrameSizes> taken =
                Map.of(Shape.VERTICAL, new FrameSizes(new Pixels(1080, 1920), new Pixels(1080, 1920)));
        Map<Shape, FrameSizes> tooLarge =
                Map.of(Shape.VERTICAL, new FrameSizes(new Pixels(2160, 3840), new Pixels(1440, 2560)));

        assertThat(findings(film(), Rule.PLATFORM, sized(taken)))
                .singleElement()
                .matches(found -> found.severity() == Severity.PASS)
                .matches(found -> found.limit().endsWith("best at 1080 × 1920"));
        assertThat(findings(film(), Rule.PLATFORM, sized(tooLarge)))
                .singleElement()
                .matches(found -> found.severity() == Severity.NOTE)
                .matches(found -> found.measured().equals("1080 × 1920"))
                .matches(found -> found.limit().equals("at least 1440 × 2560"));
    }

    private static List<String> advice(Platform platform) {
        return findings(film(), Rule.PLATFORM, platform).stream()
                .map(Finding::advice)
                .toList();
    }

    private static Platform sized(Map<Shape, FrameSizes> sizes) {
        return new Platform(
                "wall",
                "wall",
                Map.of(Shape.VERTICAL, Films.MARGIN),
                sizes,
                6,
                60,
                10_000,
                50_000_000,
                Loudness.ONLINE,
                "a test");
    }

    @Test
    void notesThatNoPlatformIsKnown() {
        assertThat(findings(film(), Rule.PLATFORM)).singleElement().matches(f -> f.severity() == Severity.NOTE);
    }

    private static Platform platform(String name, Insets insets, long maxBytes, Loudness loudness) {
        return new Platform(
                name, name, Map.of(Shape.VERTICAL, insets), Map.of(), 6, 60, 10_000, maxBytes, loudness, "a test");
    }
}
