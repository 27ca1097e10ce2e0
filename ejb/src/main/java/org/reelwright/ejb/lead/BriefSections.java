package org.reelwright.ejb.lead;

import java.util.ArrayList;
import java.util.List;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.lead.Section;

/** What a brief says of its product, as customers may hear it. */
final class BriefSections {

    private BriefSections() {}

    static List<Section> of(Brief brief) {
        Product product = brief.product();
        var sections = new ArrayList<Section>();
        if (!product.description().isBlank()) {
            sections.add(Section.of(product.name(), product.description()));
        }
        product.sellingPoints().forEach(point -> sections.add(Section.of(product.name(), sentence(point))));
        product.price()
                .ifPresent(price -> sections.add(new Section(
                        "price",
                        "What is the price? How much does it cost? 价格是多少？",
                        product.name() + ": " + price.currency() + " "
                                + price.amount().toPlainString())));
        if (!brief.brand().disclaimer().isBlank()) {
            sections.add(Section.of("small print", brief.brand().disclaimer()));
        }
        if (sections.isEmpty()) {
            sections.add(Section.of("product", product.name()));
        }
        return sections;
    }

    private static String sentence(String point) {
        return point.matches("(?s).*[.!?。！？]")
                ? point
                : point + (point.codePoints().anyMatch(Character::isIdeographic) ? "。" : ".");
    }
}
