package org.reelwright.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShortNameTest {

    @Test
    void keepsWordsOfAnyScript() {
        assertThat(ShortName.of("Add to Cart")).isEqualTo("add_to_cart");
        assertThat(ShortName.of("加入购物车")).isEqualTo("加入购物车");
        assertThat(ShortName.of(" step-2.done ")).isEqualTo("step-2.done");
    }

    @Test
    void disarmsWhatIsNoWord() {
        assertThat(ShortName.of("<script>alert(1)</script>")).isEqualTo("_script_alert_1_script_");
        assertThat(ShortName.of("=cmd|' /C calc'!A0")).isEqualTo("_cmd_c_calc_a0");
        assertThat(ShortName.of("a\u202Eb\u0000c\uD800")).isEqualTo("a_b_c_");
    }

    @Property
    void isAlwaysShortAndHarmless(@ForAll String said) {
        String name = ShortName.of(said);
        assertThat(name.length()).isLessThanOrEqualTo(32);
        assertThat(name).doesNotContainPattern("[\\x00-,/:-@\\[-^`{-\\x7f]|\\p{Cf}|\\p{Cs}");
    }

    @Property
    void cutsNoLetterInTwo(@ForAll @IntRange(max = 40) int before) {
        String name = ShortName.of("x".repeat(before) + "\uD840\uDC00".repeat(40));
        assertThat(name.codePoints()).allMatch(c -> c == 'x' || c == 0x20000);
    }
}
