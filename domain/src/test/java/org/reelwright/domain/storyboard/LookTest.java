package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LookTest {

    @Property
    void aCutStaysACut(@ForAll Look look) {
        assertThat(look.own(Transition.CUT)).isEqualTo(Transition.CUT);
    }

    @Test
    void quietLooksPushNothingAside() {
        assertThat(Look.DARK_PREMIUM.own(Transition.SLIDE)).isEqualTo(Transition.DISSOLVE);
        assertThat(Look.WARM_LIFESTYLE.own(Transition.WIPE)).isEqualTo(Transition.DISSOLVE);
    }

    @Test
    void loudLooksLetNothingFade() {
        assertThat(Look.BOLD_TYPE.own(Transition.DISSOLVE)).isEqualTo(Transition.SLIDE);
    }
}
