package org.reelwright.domain.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.WebAddress;

/**
 * One product of a feed by Google Merchant Center's product data specification
 * (https://support.google.com/merchants/answer/7052112).
 *
 * @param row in a spreadsheet the heading is row 1; in XML the first product is 1
 */
public record FeedRow(int row, Checked<FoundProduct> product) {

    /** @param fields by their names in the specification, without a prefix; a name may have several values */
    public static FeedRow read(int row, Map<String, List<String>> fields) {
        var findings = new Findings();
        String title = one(fields, "title");
        findings.expect(!PlainText.line(title).isEmpty(), "title", "It has no title.");
        String link = one(fields, "link");
        findings.expect(link.isBlank() || WebAddress.parse(link).isPresent(), "link", "Its link is not a web address.");
        Optional<FoundPrice> price = price(fields, findings);
        return new FeedRow(
                row,
                findings.judge(() -> new FoundProduct(
                        title,
                        one(fields, "description"),
                        price.map(FoundPrice::amount).orElse(""),
                        price.map(FoundPrice::currency).orElse(""),
                        pictures(fields),
                        link)));
    }

    private static Optional<FoundPrice> price(Map<String, List<String>> fields, Findings findings) {
        String written = one(fields, "sale_price").isBlank() ? one(fields, "price") : one(fields, "sale_price");
        Optional<FoundPrice> price = FoundPrice.read(written);
        findings.expect(written.isBlank() || price.isPresent(), "price", "Its price is not one, such as 15.00 USD.");
        return price;
    }

    private static List<String> pictures(Map<String, List<String>> fields) {
        var pictures = new ArrayList<>(fields.getOrDefault("image_link", List.of()));
        fields.getOrDefault("additional_image_link", List.of())
                .forEach(several -> pictures.addAll(List.of(several.split(",(?=\\s*https?:)"))));
        return pictures;
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
