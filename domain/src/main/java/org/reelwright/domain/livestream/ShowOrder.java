package org.reelwright.domain.livestream;

import java.util.List;
import java.util.Optional;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Language;

/**
 * Asks a model for a run of show.
 *
 * @param brief of the campaign: its brand, its audience, what it never says
 * @param products at least one, in the order in which they are shown
 * @param offers in the order of time, all within the show
 * @param seconds {@link ShowCheck#SHORTEST} to {@link ShowCheck#LONGEST}
 * @param seed equal orders give equal shows where the model allows it
 */
public record ShowOrder(
        Brief brief, List<Product> products, List<Offer> offers, int seconds, Language language, long seed) {

    public ShowOrder {
        products = List.copyOf(products);
        offers = List.copyOf(offers);
    }

    /** What may be said of one product: as a script of an ad for it would be ordered. */
    public ScriptOrder about(Product product) {
        return new ScriptOrder(briefOf(product), audience(), seconds, seed, said(), List.of(said()));
    }

    /** People who watch, in the show's language. */
    public Audience audience() {
        return brief.audiences().stream()
                .filter(audience -> audience.language() == language)
                .findFirst()
                .orElseGet(() -> new Audience("", List.of(), language));
    }

    private Brief briefOf(Product product) {
        return new Brief(
                product,
                brief.brand(),
                List.of(audience()),
                brief.goal(),
                brief.budget(),
                brief.flight(),
                brief.shapes(),
                brief.lengths(),
                brief.label(),
                brief.making(),
                brief.targeting(),
                brief.leftOut(),
                brief.presenter());
    }

    /** What an offer says is known too, and when it begins and ends. */
    private String said() {
        return String.join(
                " \n ",
                offers.stream()
                        .map(offer ->
                                offer.words() + " " + Clocked.of(offer.startsAt()) + " " + Clocked.of(offer.endsAt()))
                        .toList());
    }

    /** Of a segment; empty when it is about the whole show. */
    public Optional<Product> product(Segment segment) {
        return segment.product() < 0 || segment.product() >= products.size()
                ? Optional.empty()
                : Optional.of(products.get(segment.product()));
    }
}
