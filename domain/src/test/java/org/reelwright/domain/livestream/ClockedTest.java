package org.reelwright.domain.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ClockedTest {

    @Property
    void readsWhatItWrites(@ForAll @IntRange(max = 86_400) int seconds) {
        assertThat(Clocked.parse(Clocked.of(seconds))).hasValue(seconds);
    }

    @Test
    void plainNumbersAreSecondsAndNothingElseIsATime() {
        assertThat(Clocked.parse("2700")).hasValue(2700);
        assertThat(Clocked.parse(" 45:00 ")).hasValue(2700);
        assertThat(Clocked.parse("1:30:00")).hasValue(5400);
        for (String no : new String[] {"", "soon", "-5", "1:5", "1:99", "1:2:3:4", "9999999999", "1e3", "１２:００x"}) {
            assertThat(Clocked.parse(no)).as(no).isEmpty();
        }
        assertThat(Clocked.parse(null)).isEmpty();
    }
}
