package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Typed.Conflict;

class TypedTest {

    private final Typed typed =
            new Typed(Map.of("product.name", "Flask", "budget.total", "100"), Set.of("product.name"));

    @Test
    void changesOfTwoPeopleInDifferentFieldsBothHold() {
        Typed theirs = typed.merge(Map.of("budget.total", "100"), Map.of("budget.total", "200"))
                .typed();
        var mine = theirs.merge(
                Map.of("product.name", "Flask", "budget.total", "100"),
                Map.of("product.name", "Tarn", "budget.total", "100"));

        assertThat(mine.conflicts()).isEmpty();
        assertThat(mine.typed().fields())
                .containsExactlyInAnyOrderEntriesOf(Map.of("product.name", "Tarn", "budget.total", "200"));
    }

    @Test
    void changesOfOneFieldToDifferentTextsAreLeftToThePeople() {
        Typed theirs = typed.merge(Map.of("budget.total", "100"), Map.of("budget.total", "200"))
                .typed();
        var mine = theirs.merge(Map.of("budget.total", "100"), Map.of("budget.total", "300"));

        assertThat(mine.conflicts()).containsExactly(new Conflict("budget.total", "200", "300"));
        assertThat(mine.typed()).isEqualTo(theirs);
    }

    @Test
    void theSameChangeTwiceIsNoConflict() {
        Typed theirs = typed.merge(Map.of("budget.total", "100"), Map.of("budget.total", ""))
                .typed();

        assertThat(theirs.fields()).doesNotContainKey("budget.total");
        assertThat(theirs.merge(Map.of("budget.total", "100"), Map.of("budget.total", ""))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aGuessFillsOnlyWhatIsEmptyAndEndsWhenSomebodyTypes() {
        Typed guessed = typed.guess(Map.of("product.name", "Other", "product.price", "9.50"));
        assertThat(guessed.get("product.name")).isEqualTo("Flask");
        assertThat(guessed.isGuess("product.price")).isTrue();

        Typed touched = guessed.merge(Map.of("product.price", "9.50"), Map.of("product.price", "8.00"))
                .typed();
        assertThat(touched.isGuess("product.price")).isFalse();
    }

    @Test
    void moreThanABriefHasIsTooMuch() {
        assertThat(Typed.isTooMuch(Map.of("product.name", "x".repeat(Typed.LONGEST + 1))))
                .isTrue();
        assertThat(Typed.isTooMuch(Map.of("<script>", "x"))).isTrue();
        assertThat(Typed.isTooMuch(Map.of("audiences.0.name", "x"))).isFalse();
    }
}
