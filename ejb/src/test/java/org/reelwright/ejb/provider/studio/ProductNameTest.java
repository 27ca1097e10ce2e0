package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Language;

class ProductNameTest {

    @Test
    void aThingIsSpokenOfAsSuch() {
        ProductName name = of("Candle Holder", "This small candle holder is a gift.");

        assertThat(name.definite()).contains("the candle holder");
        assertThat(name.noun()).contains("candle holder");
        assertThat(name.many()).isFalse();
    }

    @Test
    void aNameKeepsItsCapitals() {
        assertThat(of("Tarn travel flask", "A steel flask.").definite()).contains("the Tarn travel flask");
        assertThat(of("Loafers", "").definite()).contains("the Loafers");
        assertThat(of("Loafers", "").many()).isTrue();
    }

    @Test
    void whatMayBeABrandTakesNoArticle() {
        assertThat(of("Nimbus", "").definite()).isEmpty();
        assertThat(of("Nimbus", "").many()).isFalse();
        assertThat(of("🫖", "").definite()).isEmpty();
        assertThat(of("🫖", "").isSayable(Language.ENGLISH)).isFalse();
    }

    @Test
    void dropsWhatACatalogueAdds() {
        assertThat(of("Handwoven Merino Throw, Charcoal, 130 x 170 cm", "").shown())
                .isEqualTo("Handwoven Merino Throw");
        assertThat(of("Mug, large", "").shown()).isEqualTo("Mug, large");
    }

    private static ProductName of(String name, String description) {
        return ProductName.of(Briefs.of(name, description, "").product(), Language.ENGLISH);
    }
}
