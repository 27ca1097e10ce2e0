package org.reelwright.domain.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.campaign.BriefDraft.ProductDraft;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.ShownScripts;
import org.reelwright.domain.shared.WebAddress;

/** Reads the product. */
record ProductCheck(Findings findings, Picks picks, Amounts amounts) {

    private static final Pattern QUOTED = Pattern.compile("^[\"“„「『]([^\"“”„「」『』]+)[\"”“」』]$");

    Product read(Optional<ProductDraft> draft) {
        String name = findings.requiredLine(
                "product.name", draft.map(ProductDraft::name).orElse(""), BriefCheck.LONGEST_NAME, "Name the product.");
        findings.expect(
                name.isEmpty() || ShownScripts.showMostOf(name),
                "product.name",
                "Films cannot show this name: their fonts have Latin, Greek, Cyrillic, Chinese and Japanese letters. Give it"
                        + " as it is written in one of these.");
        String description = findings.paragraph(
                "product.description", draft.map(ProductDraft::description).orElse(""), 2_000);
        List<String> points = findings.lines(
                "product.sellingPoints", draft.map(ProductDraft::sellingPoints).orElse(List.of()), 10, 200);
        Optional<Money> price =
                amounts.positive("product.price", draft.map(ProductDraft::price).orElse(""));
        Optional<String> page =
                landingPage(PlainText.line(draft.map(ProductDraft::landingPage).orElse("")));
        List<UUID> photos = photos(draft.map(ProductDraft::photos).orElse(List.of()));
        return new Product(name, description, points, price, page, photos, quote(draft));
    }

    private Optional<Quote> quote(Optional<ProductDraft> draft) {
        String words = unquoted(PlainText.line(draft.map(ProductDraft::quote).orElse("")));
        String person = PlainText.line(draft.map(ProductDraft::quotedPerson).orElse(""));
        findings.expect(
                words.isEmpty() || !person.isEmpty(),
                "product.quotedPerson",
                "Say whose words these are, such as Ana, nurse in Leeds.");
        findings.expect(
                person.isEmpty() || !words.isEmpty(),
                "product.quote",
                "Give the words that this customer said, or leave the name empty.");
        readAtOnce("product.quote", words, Quote.LONGEST, "Choose one sentence of it.");
        readAtOnce("product.quotedPerson", person, Quote.LONGEST_PERSON, "A name and what they do are enough.");
        return words.isEmpty() ? Optional.empty() : Optional.of(new Quote(words, person));
    }

    private void readAtOnce(String field, String text, int longest, String whatToDo) {
        findings.expect(
                Quote.width(text) <= longest,
                field,
                "At most " + longest + " letters, or " + longest / 2 + " Chinese characters, fit on the screen. "
                        + whatToDo);
    }

    /** The film sets its own quotation marks. */
    private static String unquoted(String typed) {
        return QUOTED.matcher(typed).replaceAll("$1");
    }

    private Optional<String> landingPage(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> page = WebAddress.parse(typed).filter(address -> address.length() <= 2_000);
        findings.expect(
                page.isPresent(),
                "product.landingPage",
                "A click cannot lead there. Give a web address that begins with https:// or http:// and names a site,"
                        + " of at most 2,000 characters.");
        return page;
    }

    private List<UUID> photos(List<String> typed) {
        var photos = new ArrayList<UUID>();
        int given = picks.each(
                "product.photos", typed, BriefCheck.MOST_PHOTOS, (at, item) -> picks.asset(at, item, AssetKind.PHOTO)
                        .filter(photo -> !photos.contains(photo))
                        .ifPresent(photos::add));
        findings.expect(given > 0, "product.photos", "Add at least one photo of the product.");
        return photos;
    }
}
