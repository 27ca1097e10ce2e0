package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.shared.Rgb;

class LookChoiceTest {

    private static final Rgb NAVY = new Rgb(20, 24, 60);
    private static final Rgb COAL = new Rgb(24, 22, 22);
    private static final Rgb BROWN = new Rgb(150, 95, 50);
    private static final Rgb STEEL = new Rgb(120, 124, 128);
    private static final Rgb PAPER = new Rgb(214, 214, 210);
    private static final Rgb RED = new Rgb(220, 40, 40);
    private static final Rgb GREEN = new Rgb(40, 190, 70);

    @ParameterizedTest
    @EnumSource(Tone.class)
    void aToneAloneHasItsUsualLookOfTwoOrThree(Tone tone) {
        assertThat(LookChoice.of(brief(tone, "Ada"), List.of())).isEqualTo(Look.of(tone));
        assertThat(LookChoice.candidates(tone))
                .startsWith(Look.of(tone))
                .hasSizeBetween(2, 3)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "BOLD, Leather belt, DARK_PREMIUM, BOLD_TYPE",
        "TECHNICAL, Gold watch, DARK_PREMIUM, TECHNICAL",
        "TECHNICAL, 腕表, DARK_PREMIUM, TECHNICAL"
    })
    void aDarkPictureOfSomethingFineIsShownInTheDark(Tone tone, String name, Look dark, Look usual) {
        assertThat(LookChoice.of(brief(tone, name), List.of(COAL, NAVY))).isEqualTo(dark);
        assertThat(LookChoice.of(brief(tone, name), List.of(PAPER, STEEL)))
                .as("the kind alone is not enough")
                .isEqualTo(usual);
        assertThat(LookChoice.of(brief(tone, "Ada"), List.of(COAL, NAVY)))
                .as("nor is the picture alone")
                .isEqualTo(usual);
    }

    @Test
    void glassOnPaperIsShownInAStudioAndToysOfManyColoursOnAPattern() {
        assertThat(LookChoice.of(brief(Tone.PREMIUM, "Glass carafe"), List.of(PAPER, PAPER)))
                .isEqualTo(Look.CLEAN_STUDIO);
        assertThat(LookChoice.of(brief(Tone.WARM, "Toy train"), List.of(RED, GREEN)))
                .isEqualTo(Look.PLAYFUL_PATTERN);
        assertThat(LookChoice.of(brief(Tone.CALM, "Tea mug"), List.of(BROWN))).isEqualTo(Look.WARM_LIFESTYLE);
    }

    @Property
    void neverLeavesWhatTheToneAllowsAndIsTheSameEachTime(
            @ForAll Tone tone, @ForAll @Size(max = 3) List<Integer> colours) {
        List<Rgb> photo =
                colours.stream().map(packed -> Rgb.of(packed & 0xffffff)).toList();
        Brief brief = brief(tone, "Gold watch");

        Look look = LookChoice.of(brief, photo);

        assertThat(LookChoice.candidates(tone)).contains(look);
        assertThat(LookChoice.of(brief, photo)).isEqualTo(look);
    }

    @Test
    void everyLookIsSomeTonesUsualOne() {
        Set<Look> usual = EnumSet.noneOf(Look.class);
        for (Tone tone : Tone.values()) {
            usual.add(Look.of(tone));
        }
        assertThat(usual).containsExactlyInAnyOrder(Look.values());
    }

    private static Brief brief(Tone tone, String name) {
        Brief plain = Briefs.brief().named(name).build();
        return new Brief(
                plain.product(),
                new BrandKit(Optional.empty(), List.of(), tone, List.of(), ""),
                plain.audiences(),
                plain.goal(),
                plain.budget(),
                plain.flight(),
                plain.shapes(),
                plain.lengths());
    }
}
