package org.reelwright.domain.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Everything that may be served at present. Immutable: a change is a new line-up, swapped in whole. */
public final class LineUp {

    public static final LineUp EMPTY = new LineUp(List.of());

    private final List<Candidate> all;
    private final Map<UUID, List<Candidate>> byCampaign;

    public LineUp(List<Candidate> candidates) {
        all = List.copyOf(candidates);
        byCampaign = all.stream().collect(Collectors.groupingBy(Candidate::campaignId));
    }

    /**
     * Chooses a line item by its share of the films that fit, and one of its films as the chooser says.
     *
     * @param funding sets one impression of the ad aside, or answers empty when its line item cannot pay
     */
    public Optional<Choice> choose(
            AdRequest request, Chooser chooser, Function<Drawn, Optional<Slice>> funding, RandomGenerator chance) {
        var open = new ArrayList<>(eligible(request));
        while (!open.isEmpty()) {
            UUID lineItem = open.get(chance.nextInt(open.size())).lineItemId();
            Drawn drawn = chooser.draw(
                    open.stream().filter(ad -> ad.lineItemId().equals(lineItem)).toList(), request, chance);
            Optional<Slice> slice = funding.apply(drawn);
            if (slice.isPresent()) {
                return Optional.of(new Choice(drawn, slice.get()));
            }
            open.removeIf(other -> other.lineItemId().equals(lineItem));
        }
        return Optional.empty();
    }

    /** An ad and the slice that pays for it. */
    public record Choice(Drawn drawn, Slice slice) {

        public Candidate ad() {
            return drawn.ad();
        }
    }

    List<Candidate> eligible(AdRequest request) {
        return request.placement().campaign().map(this::ofCampaign).orElse(all).stream()
                .filter(ad -> ad.isOpenTo(request))
                .toList();
    }

    private List<Candidate> ofCampaign(UUID campaign) {
        return byCampaign.getOrDefault(campaign, List.of());
    }

    public Set<UUID> lineItems() {
        return all.stream().map(Candidate::lineItemId).collect(Collectors.toUnmodifiableSet());
    }

    public int size() {
        return all.size();
    }
}
