package org.reelwright.domain.livestream;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.BriefCheck;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.PlainText;

/** Makes an order of a draft, or says everything that is wrong with it. */
public final class ShowCheck {

    /** Seconds. */
    public static final int SHORTEST = 5 * 60;

    public static final int LONGEST = 4 * 3600;
    public static final int MOST_PRODUCTS = 50;
    public static final int MOST_OFFERS = 40;

    /** Seconds that each product, and each offer, takes at least. */
    public static final int LEAST_ROUND = 40;

    /** Seconds that the opening takes, and the closing with its legal lines. */
    static final int FRAME = 60;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    private final Findings findings = new Findings();
    private final Brief brief;
    private final long seed;

    private ShowCheck(Brief brief, long seed) {
        this.brief = brief;
        this.seed = seed;
    }

    public static Checked<ShowTerms> check(ShowDraft draft, Brief brief, long seed) {
        return new ShowCheck(brief, seed).read(draft);
    }

    private Checked<ShowTerms> read(ShowDraft draft) {
        String title = findings.line("title", draft.title(), Segment.LONGEST_TITLE);
        Language language = language(PlainText.line(draft.language()));
        int seconds = duration(PlainText.line(draft.duration()));
        List<Product> products = products(draft);
        List<Offer> offers = offers(draft.offers(), seconds, products.size());
        room(seconds, products.size(), offers.size());
        ShowSchedule when = ShowSchedule.read(draft.startsAt(), draft.zone(), findings);
        Checked<ShowTerms> read = findings.judge(() -> new ShowTerms(
                title.isEmpty() ? products.get(0).name() : title,
                new ShowOrder(brief, products, offers, seconds, language, seed),
                when.startsAt(),
                when.zone()));
        return read.then(this::sayable);
    }

    /** A name that a host cannot say is refused where it was typed. */
    private Checked<ShowTerms> sayable(ShowTerms terms) {
        List<Product> products = terms.order().products();
        int own = products.get(0).equals(plain(brief.product())) ? 1 : 0;
        for (int i = 0; i < products.size(); i++) {
            String name = products.get(i).name();
            findings.expect(
                    !name.isEmpty() && ScriptCheck.allows(name, terms.order().about(products.get(i))),
                    i < own ? "products" : "products[" + (i - own) + "].name",
                    "“" + name + "” cannot be said: it has an address, markup or a banned word in it.");
        }
        return findings.judge(() -> terms);
    }

    /** Without tags, which are nothing to be said. */
    private static Product plain(Product product) {
        return new Product(
                untagged(product.name()),
                PlainText.paragraph(TAG.matcher(product.description()).replaceAll(" ")),
                product.sellingPoints().stream().map(ShowCheck::untagged).toList(),
                product.price(),
                product.landingPage(),
                product.photos(),
                product.quote());
    }

    private static String untagged(String text) {
        return PlainText.line(TAG.matcher(text).replaceAll(" "));
    }

    private Language language(String typed) {
        Optional<Language> known =
                typed.isEmpty() ? Optional.of(brief.audiences().get(0).language()) : Language.parse(typed);
        findings.expect(known.isPresent(), "language", "Shows are written in English (en) or Chinese (zh).");
        return known.orElse(Language.ENGLISH);
    }

    private int duration(String typed) {
        OptionalInt seconds = Clocked.parse(typed);
        if (!findings.expect(
                seconds.isPresent(), "duration", "Say how long the show is, such as 45:00 or 1:30:00 (h:mm:ss).")) {
            return LONGEST;
        }
        findings.expect(
                seconds.getAsInt() >= SHORTEST && seconds.getAsInt() <= LONGEST,
                "duration",
                "A show lasts 5 minutes to 4 hours; this is " + Clocked.of(seconds.getAsInt()) + ".");
        return seconds.getAsInt();
    }

    private List<Product> products(ShowDraft draft) {
        var products = new ArrayList<Product>();
        if (!"false".equals(PlainText.line(draft.withBrief()))) {
            products.add(plain(brief.product()));
        }
        List<ShowDraft.ProductDraft> typed =
                Optional.ofNullable(draft.products()).orElse(List.of());
        for (int i = 0; i < typed.size() && products.size() <= MOST_PRODUCTS; i++) {
            product("products[" + i + "].", Optional.ofNullable(typed.get(i))).ifPresent(products::add);
        }
        findings.expect(!products.isEmpty(), "products", "A show needs at least one product: add one.");
        findings.expect(
                typed.size() + 1 <= MOST_PRODUCTS + 1 && products.size() <= MOST_PRODUCTS,
                "products",
                "These are " + Math.max(products.size(), typed.size()) + " products; a show has at most "
                        + MOST_PRODUCTS + ". Keep those that matter most.");
        return products;
    }

    private Optional<Product> product(String field, Optional<ShowDraft.ProductDraft> typed) {
        String name = findings.requiredLine(
                field + "name",
                typed.map(ShowDraft.ProductDraft::name).orElse(""),
                BriefCheck.LONGEST_NAME,
                "Name the product, or remove its row.");
        String description = findings.paragraph(
                field + "description",
                typed.map(ShowDraft.ProductDraft::description).orElse(""),
                2_000);
        List<String> points = findings.lines(
                field + "sellingPoints",
                typed.map(ShowDraft.ProductDraft::sellingPoints).orElse(List.of()),
                10,
                200);
        Optional<Money> price = price(
                field + "price",
                PlainText.line(typed.map(ShowDraft.ProductDraft::price).orElse("")));
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(plain(new Product(name, description, points, price, Optional.empty(), List.of())));
    }

    private Optional<Money> price(String field, String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        boolean fine = AMOUNT.matcher(typed).matches() && new BigDecimal(typed).signum() > 0;
        findings.expect(fine, field, "This is not an amount. Write digits and a point, such as 250.00.");
        return fine
                ? Optional.of(
                        Money.of(new BigDecimal(typed), brief.budget().total().currency()))
                : Optional.empty();
    }

    private List<Offer> offers(List<ShowDraft.OfferDraft> typed, int seconds, int products) {
        var offers = new ArrayList<Offer>();
        List<ShowDraft.OfferDraft> given = Optional.ofNullable(typed).orElse(List.of());
        findings.expect(
                given.size() <= MOST_OFFERS, "offers", "These are more than " + MOST_OFFERS + " offers. Keep fewer.");
        for (int i = 0; i < given.size() && i < MOST_OFFERS; i++) {
            offer("offers[" + i + "].", Optional.ofNullable(given.get(i)), seconds, products, offers);
        }
        offers.sort(java.util.Comparator.comparingInt(Offer::startsAt));
        return offers;
    }

    private void offer(
            String field, Optional<ShowDraft.OfferDraft> typed, int total, int products, List<Offer> before) {
        String words = findings.requiredLine(
                field + "words",
                typed.map(ShowDraft.OfferDraft::words).orElse(""),
                200,
                "Say what is offered, or remove its row.");
        int product = whose(
                field + "product",
                PlainText.line(typed.map(ShowDraft.OfferDraft::product).orElse("")),
                products);
        OptionalInt at = Clocked.parse(typed.map(ShowDraft.OfferDraft::at).orElse(""));
        if (!findings.expect(at.isPresent(), field + "at", "Say when it begins, such as 12:30 into the show.")) {
            return;
        }
        int from = at.getAsInt();
        int latest = total - FRAME - LEAST_ROUND;
        findings.expect(
                from >= FRAME && from <= latest,
                field + "at",
                "This offer would begin at " + Clocked.of(from) + "; between opening and closing there is time from "
                        + Clocked.of(FRAME) + " to " + Clocked.of(latest) + ".");
        findings.expect(
                before.stream().noneMatch(other -> Math.abs(other.startsAt() - from) < LEAST_ROUND),
                field + "at",
                "Another offer begins at nearly the same time: leave " + LEAST_ROUND + " s between them.");
        String lasts = PlainText.line(typed.map(ShowDraft.OfferDraft::lasts).orElse(""));
        OptionalInt length = lasts.isEmpty() ? OptionalInt.of(Math.max(1, total - from)) : Clocked.parse(lasts);
        findings.expect(
                length.isPresent() && length.getAsInt() >= 1 && (long) from + length.getAsInt() <= total,
                field + "lasts",
                "This offer must end with the show at " + Clocked.of(total) + " at the latest, such as after 10:00.");
        before.add(new Offer(words, product, from, length.orElse(1)));
    }

    private int whose(String field, String typed, int products) {
        if (typed.isEmpty()) {
            return Segment.NO_PRODUCT;
        }
        boolean fine = typed.matches("[1-9]\\d?") && Integer.parseInt(typed) <= products;
        findings.expect(fine, field, "There is no product of this number: the first is 1.");
        return fine ? Integer.parseInt(typed) - 1 : Segment.NO_PRODUCT;
    }

    private void room(int seconds, int products, int offers) {
        int needed = 2 * FRAME + (products + offers) * LEAST_ROUND;
        findings.expect(
                products > MOST_PRODUCTS || seconds < SHORTEST || seconds >= needed,
                "duration",
                "Products (" + products + ") and offers (" + offers + ") take at least " + Clocked.of(needed)
                        + ". Make the show longer, or show less.");
    }
}
