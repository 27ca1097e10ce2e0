package org.reelwright.domain.delivery;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Finds an offer by its campaign. Immutable, in many small drawers, so that a change copies little. */
final class Directory {

    private static final int DRAWERS = 512;

    static final Directory EMPTY = of(List.of());

    private final Map<UUID, Offer>[] drawers;

    private Directory(Map<UUID, Offer>[] drawers) {
        this.drawers = drawers;
    }

    static Directory of(Collection<Offer> offers) {
        Map<UUID, Offer>[] drawers = drawers();
        for (Offer offer : offers) {
            Map<UUID, Offer> drawer = drawers[drawerOf(offer.campaignId())];
            drawer.put(offer.campaignId(), offer);
        }
        return new Directory(drawers);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<UUID, Offer>[] drawers() {
        var drawers = new Map[DRAWERS];
        Arrays.setAll(drawers, i -> new HashMap<UUID, Offer>());
        return drawers;
    }

    Optional<Offer> find(UUID campaign) {
        return Optional.ofNullable(drawers[drawerOf(campaign)].get(campaign));
    }

    Directory with(Offer offer) {
        return changed(offer.campaignId(), drawer -> drawer.put(offer.campaignId(), offer));
    }

    Directory without(UUID campaign) {
        return changed(campaign, drawer -> drawer.remove(campaign));
    }

    private Directory changed(UUID campaign, Consumer<Map<UUID, Offer>> change) {
        Map<UUID, Offer>[] copy = drawers.clone();
        int at = drawerOf(campaign);
        copy[at] = new HashMap<>(copy[at]);
        change.accept(copy[at]);
        return new Directory(copy);
    }

    private static int drawerOf(UUID campaign) {
        return Math.floorMod(campaign.hashCode(), DRAWERS);
    }
}
