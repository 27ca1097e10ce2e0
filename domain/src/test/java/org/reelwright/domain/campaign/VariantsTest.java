package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.BriefDraft.AudienceDraft;

class VariantsTest {

    private static final Map<String, String> HIKERS = Map.of(
            "audiences.1.name", "Hikers", "audiences.1.caresAbout", "warmth, weight", "audiences.1.language", "both");

    @Test
    void nothingTypedIsForEveryoneInEveryUsualFormat() {
        Variants usual = Variants.of(Typed.NOTHING);

        assertThat(usual.films()).isEqualTo(9);
        assertThat(usual.cuts()).isEqualTo(3);
        assertThat(usual.seconds()).isEqualTo(3 * (6 + 15 + 30));
        assertThat(usual.audiences()).containsExactly(new AudienceDraft("Everyone", List.of(), "en"));
    }

    @Test
    void everyAngleInEveryLanguageIsARowWithANameOfItsOwn() {
        Variants variants = Variants.of(typed(Map.of("angles", "each")));

        assertThat(variants.audiences())
                .containsExactly(
                        new AudienceDraft("Hikers: warmth (English)", List.of("warmth"), "en"),
                        new AudienceDraft("Hikers: warmth (中文)", List.of("warmth"), "zh"),
                        new AudienceDraft("Hikers: weight (English)", List.of("weight"), "en"),
                        new AudienceDraft("Hikers: weight (中文)", List.of("weight"), "zh"));
    }

    @Test
    void aFilmThatWasLeftOutIsNotMade() {
        Variants variants =
                Variants.of(typed(Map.of("lengths", "15,6", "shapes", "1:1,9:16", "leftOut", "1.0.zh/15/9x16")));

        assertThat(variants.films()).isEqualTo(7);
        assertThat(variants.filmsLeftOut()).containsExactly("1/15/9x16");
        assertThat(variants.cuts()).isEqualTo(4);
    }

    @Test
    void aFaultIsShownWhereItsTextWasTyped() {
        var reading = new TypedReading(typed(Map.of("angles", "each")));

        assertThat(reading.fieldOf("audiences[2].name")).isEqualTo("audiences.1.name");
        assertThat(reading.fieldOf("product.sellingPoints[3]")).isEqualTo("product.sellingPoints");
        assertThat(reading.fieldOf("budget.total")).isEqualTo("budget.total");
    }

    private static Typed typed(Map<String, String> more) {
        var fields = new TreeMap<>(HIKERS);
        fields.putAll(more);
        return new Typed(fields, Set.of());
    }
}
