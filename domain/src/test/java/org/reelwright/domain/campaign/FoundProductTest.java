package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.BriefDraft.ProductDraft;
import org.reelwright.domain.shared.PlainText;

class FoundProductTest {

    private static final FoundProduct FLASK = new FoundProduct(
            "Trail Flask",
            "Keeps tea hot.",
            "39.90",
            "EUR",
            List.of("https://shop.example/a.jpg"),
            "https://shop.example/flask");

    @Test
    void fillsWhatIsEmptyAndLeavesWhatWasTyped() {
        ProductDraft filled = FLASK.fill(new ProductDraft("My flask", " ", null, null, "", List.of()));

        assertThat(filled.name()).isEqualTo("My flask");
        assertThat(filled.description()).isEqualTo("Keeps tea hot.");
        assertThat(filled.price()).isEqualTo("39.90");
        assertThat(filled.landingPage()).isEqualTo("https://shop.example/flask");
    }

    @Test
    void keepsOnlyAddressesOfTheWeb() {
        var found = new FoundProduct(
                "A",
                "",
                "",
                "",
                List.of("file:///etc/passwd", "javascript:alert(1)", "https://a.example/1.png"),
                "data:,x");

        assertThat(found.pictures()).containsExactly("https://a.example/1.png");
        assertThat(found.landingPage()).isEmpty();
    }

    @Test
    void takesAtMostTenPicturesAndEachOnce() {
        assertThat(new FoundProduct("A", "", "", "", Collections.nCopies(3, "https://a.example/1.png"), "").pictures())
                .hasSize(1);
    }

    @Property
    void whateverAPageSaysFitsABrief(@ForAll String name, @ForAll String description, @ForAll String address) {
        var found = new FoundProduct(name, description, "", "", List.of(address), address);

        assertThat(PlainText.length(found.name())).isLessThanOrEqualTo(120);
        assertThat(PlainText.length(found.description())).isLessThanOrEqualTo(2000);
        assertThat(found.name()).isEqualTo(PlainText.line(found.name()));
    }
}
