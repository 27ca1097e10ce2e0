package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Language;

class InterestTest {

    private static final Point STEEL = new Point("Brushed steel", "Brushed steel.");
    private static final Point TRAVEL = new Point("Perfect for travel", "Perfect for travel.");
    private static final Point LOOKS = new Point("A modern touch", "A modern touch.");
    private static final List<Point> POINTS = List.of(STEEL, TRAVEL, LOOKS);

    @Test
    void whatTheyCareAboutComesFirst() {
        assertThat(in("good design").sort(POINTS, 0)).startsWith(LOOKS);
        assertThat(in("travelling light").sort(POINTS, 0)).startsWith(TRAVEL);
        assertThat(in("durability", "travel").sort(POINTS, 0)).startsWith(STEEL, TRAVEL);
    }

    @Test
    void withoutAPreferenceEachAudienceBeginsWithAnotherPoint() {
        assertThat(in("music").sort(POINTS, 0)).containsExactly(STEEL, TRAVEL, LOOKS);
        assertThat(in("music").sort(POINTS, 1)).containsExactly(TRAVEL, STEEL, LOOKS);
    }

    @Test
    void knowsWhatAnswersTheSecondCare() {
        assertThat(in("good design", "travel").second(List.of(LOOKS, STEEL, TRAVEL)))
                .contains(TRAVEL);
        assertThat(in("good design", "music").second(POINTS)).isEmpty();
        assertThat(in("good design").second(POINTS)).isEmpty();
    }

    private static Interest in(String... cares) {
        return new Interest(List.of(cares), CopyBook.in(Language.ENGLISH));
    }
}
