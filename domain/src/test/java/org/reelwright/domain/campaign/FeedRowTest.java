package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

class FeedRowTest {

    @Test
    void readsAProductWithItsSalePriceAndAllItsPictures() {
        FoundProduct product = good(Map.of(
                "title", List.of("Flask"),
                "price", List.of("39.90 EUR"),
                "sale_price", List.of("29.90 EUR"),
                "link", List.of("https://shop.example/flask"),
                "image_link", List.of("https://shop.example/1.jpg"),
                "additional_image_link", List.of("https://shop.example/2.jpg,https://shop.example/3.jpg")));

        assertThat(product.price()).isEqualTo("29.90");
        assertThat(product.currency()).isEqualTo("EUR");
        assertThat(product.pictures()).hasSize(3);
    }

    @Test
    void saysEverythingThatIsWrongWithARow() {
        assertThat(bad(Map.of("link", List.of("ftp://shop"), "price", List.of("cheap"))))
                .hasSize(3);
    }

    private static FoundProduct good(Map<String, List<String>> fields) {
        return ((Checked.Good<FoundProduct>) FeedRow.read(2, fields).product()).value();
    }

    private static List<Violation> bad(Map<String, List<String>> fields) {
        return ((Checked.Bad<FoundProduct>) FeedRow.read(2, fields).product()).violations();
    }
}
