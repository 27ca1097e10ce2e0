package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SituationTest {

    @Property
    void isReadBackFromItsKeyWhateverWasSaid(
            @ForAll String place, @ForAll String device, @ForAll int hour, @ForAll String audience) {
        var situation = new Situation(place, device, hour, audience);
        assertThat(Situation.parse(situation.key())).contains(situation);
        assertThat(situation.key()).hasSizeLessThanOrEqualTo(100).matches("[a-z0-9_.|-]+");
    }

    @Test
    void knowsTheHourInPartsOfFour() {
        assertThat(new Situation("wide", "phone", 23, "parents"))
                .isEqualTo(new Situation("WIDE", "Phone", 20, "parents"));
    }

    @Test
    void isNotReadFromAnythingElse() {
        assertThat(Situation.parse("")).isEmpty();
        assertThat(Situation.parse("a|b|c|d")).isEmpty();
        assertThat(Situation.parse("a|b|1|d|e")).isEmpty();
    }
}
