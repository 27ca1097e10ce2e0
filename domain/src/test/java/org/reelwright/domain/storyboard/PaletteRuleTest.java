package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Rgb;

class PaletteRuleTest {

    @Test
    void putsWhiteUponAButtonOfAMiddlingColour() {
        for (Rgb middling : List.of(new Rgb(237, 27, 57), new Rgb(190, 110, 50), new Rgb(196, 88, 60))) {
            Palette palette = PaletteRule.of(Look.PLAYFUL_PATTERN, List.of(new Rgb(64, 196, 220), middling));

            assertThat(palette.accentInk()).isEqualTo(Rgb.WHITE);
            assertThat(palette.accent().contrastWith(Rgb.WHITE)).isGreaterThanOrEqualTo(4.5);
        }
    }

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

    @Test
    void aLoudLookSetsAProductOffFromItsOwnColour() {
        Rgb orange = new Rgb(200, 110, 40);

        Palette palette = PaletteRule.of(Look.BOLD_TYPE, List.of(), List.of(new Rgb(240, 240, 240), orange));

        assertThat(palette.ground().blue()).isGreaterThan(palette.ground().red());
    }

    @Test
    void aBrandsOwnColourLeadsWhateverThePhotoShows() {
        Rgb red = new Rgb(220, 20, 40);

        Palette palette = PaletteRule.of(Look.BOLD_TYPE, List.of(red), List.of(new Rgb(20, 40, 220)));

        assertThat(palette.ground().red()).isGreaterThan(palette.ground().blue());
    }
}
