package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reelwright.domain.shared.Rgb;

class PaletteRuleTest {

    @Property
    void wordsCanBeReadWhateverTheBrandsColours(
            @ForAll Look look,
            @ForAll @IntRange(max = 0xffffff) int lead,
            @ForAll @IntRange(max = 0xffffff) int second) {
        Palette palette = PaletteRule.of(look, List.of(Rgb.of(lead), Rgb.of(second)));

        assertThat(palette.ink().contrastWith(palette.ground())).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.accentInk().contrastWith(palette.accent())).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.accent().contrastWith(palette.ground())).isGreaterThan(1.5);
    }

    @Property
    void aBrandWithoutColoursHasAPaletteToo(@ForAll Look look) {
        assertThat(PaletteRule.of(look, List.of()).ground()).isNotNull();
    }
}
