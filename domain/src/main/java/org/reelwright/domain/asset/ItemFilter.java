package org.reelwright.domain.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which part of the library is looked at; all of it where nothing is given. */
public record ItemFilter(Optional<ItemKind> kind, Optional<OfCampaign> campaign, Optional<RightsState> rights) {

    public static final ItemFilter ALL = new ItemFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** @param material assets that its brief names */
    public record OfCampaign(UUID id, List<UUID> material) {

        public OfCampaign {
            material = List.copyOf(material);
        }

        boolean has(Card card) {
            return card.campaign().filter(id::equals).isPresent() || material.contains(card.id());
        }
    }

    public static ItemFilter of(Optional<ItemKind> kind) {
        return new ItemFilter(kind, Optional.empty(), Optional.empty());
    }

    boolean takes(Card card, LocalDate today) {
        return kind.map(k -> k == card.kind()).orElse(true)
                && campaign.map(c -> c.has(card)).orElse(true)
                && rights.map(r -> r == RightsState.of(card.rights(), today)).orElse(true);
    }
}
