package org.reelwright.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Insets;
import org.reelwright.domain.rendition.Loudness;
import org.reelwright.domain.rendition.Platform;
import org.reelwright.domain.rendition.Platforms;

class SafeAreaTest {

    private static final Platforms ALL = new Platforms(List.of(
            platform("lift", Shape.VERTICAL, new Insets(0, 0, .1, 0)),
            platform("reels", Shape.VERTICAL, new Insets(.14, .06, .35, .06)),
            platform("in-stream", Shape.WIDE, new Insets(.03, .05, .05, .05))));

    @Test
    void thoseThatAreDrawnComeFirstAndOthersShowTheirEdges() {
        assertThat(areas(Shape.VERTICAL))
                .extracting(SafeArea::face)
                .containsExactly(SafeArea.Face.REELS, SafeArea.Face.PLAIN);
        assertThat(areas(Shape.WIDE)).extracting(SafeArea::face).containsExactly(SafeArea.Face.PLAYER);
    }

    @Test
    void saysWhatIsCoveredInSharesOfTheFrame() {
        assertThat(areas(Shape.VERTICAL).get(0).covers()).isEqualTo("--t:0.1400;--r:0.0600;--b:0.3500;--l:0.0600");
    }

    private static List<SafeArea> areas(Shape shape) {
        return SafeArea.of(ALL, Subject.cut(0, 15).in(shape));
    }

    private static Platform platform(String name, Shape shape, Insets covers) {
        return new Platform(
                name,
                name,
                Map.of(shape, covers),
                Map.of(),
                1,
                60,
                9_000,
                9_000_000,
                new Loudness(-14, 1, -1),
                "a test");
    }
}
