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
    void notesThatNoPlatformIsKnown() {
        assertThat(findings(film(), Rule.PLATFORM)).singleElement().matches(f -> f.severity() == Severity.NOTE);
    }

    private static Platform platform(String name, Insets insets, long maxBytes, Loudness loudness) {
        return new Platform(name, name, Map.of(Shape.VERTICAL, insets), 6, 60, 10_000, maxBytes, loudness, "a test");
    }
}
