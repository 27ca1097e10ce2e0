package org.reelwright.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;

class TagsTest {

    @Test
    void areSeparatedByCommasOfAnyScriptAndEachKeptOnce() {
        assertThat(Tags.check("Beach, summer，夏天、 beach ,,"))
                .isInstanceOfSatisfying(Checked.Good.class, good -> assertThat(((Tags) good.value()).all())
                        .containsExactly("beach", "summer", "夏天"));
    }

    @Test
    void tooLongAOneIsRefused() {
        assertThat(Tags.check("x".repeat(41))).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void moreThanThirtyAreRefused() {
        var typed = new StringBuilder();
        for (int i = 0; i < 31; i++) {
            typed.append("tag").append(i).append(',');
        }
        assertThat(Tags.check(typed.toString())).isInstanceOf(Checked.Bad.class);
    }
}
