package org.reelwright.domain.campaign;

import java.util.ArrayList;
import java.util.List;
import org.reelwright.domain.campaign.BriefDraft.ProductDraft;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.WebAddress;

/**
 * What a landing page or a product feed says of a product. Strangers wrote it: it is made plain and cut to size here,
 * and is only ever text that a person sees in a brief's fields, never something to act on.
 *
 * @param price decimal number, as is typed in a brief; empty if there is none that is certain
 * @param currency ISO 4217 code; empty if unknown
 * @param pictures http or https addresses, at most ten
 * @param landingPage http or https address; may be empty
 */
public record FoundProduct(
        String name, String description, String price, String currency, List<String> pictures, String landingPage) {

    private static final int LONGEST_DESCRIPTION = 2_000;

    public FoundProduct {
        name = shortened(PlainText.line(name), BriefCheck.LONGEST_NAME);
        description = shortened(PlainText.paragraph(description), LONGEST_DESCRIPTION);
        pictures = addresses(pictures);
        landingPage = WebAddress.parse(landingPage).orElse("");
    }

    /** Fills what is empty; what a person typed stays. Photos are not filled: they must be taken in first. */
    public ProductDraft fill(ProductDraft typed) {
        return new ProductDraft(
                or(typed.name(), name),
                or(typed.description(), description),
                typed.sellingPoints(),
                or(typed.price(), price),
                or(typed.landingPage(), landingPage),
                typed.photos(),
                typed.quote(),
                typed.quotedPerson());
    }

    public boolean isEmpty() {
        return name.isEmpty() && description.isEmpty() && price.isEmpty() && pictures.isEmpty();
    }

    private static String or(String typed, String found) {
        return PlainText.line(typed).isEmpty() ? found : typed;
    }

    private static List<String> addresses(List<String> typed) {
        var addresses = new ArrayList<String>();
        for (String each : typed) {
            WebAddress.parse(each)
                    .filter(address -> addresses.size() < BriefCheck.MOST_PHOTOS && !addresses.contains(address))
                    .ifPresent(addresses::add);
        }
        return List.copyOf(addresses);
    }

    /** At a word's end where there is one nearby. */
    private static String shortened(String text, int longest) {
        if (PlainText.length(text) <= longest) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, longest));
        int space = cut.lastIndexOf(' ');
        return (space > longest / 2 ? cut.substring(0, space) : cut).strip();
    }
}
