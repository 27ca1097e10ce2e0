package org.reelwright.domain.campaign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom a campaign's ads are for and where they may stand. What is empty does not matter; in each list, one that fits is
 * enough.
 *
 * @param places countries (ISO 3166-1 alpha-2) and regions (ISO 3166-2, as in {@code AT-9})
 * @param languages that the viewer reads: BCP 47 primary tags
 * @param hours of the day in the flight's zone, 0..23
 * @param categories of what surrounds the ad: ids of the IAB's content taxonomy; {@code IAB1} holds {@code IAB1-2}
 * @param segments audience segments, named in the request or uploaded by the advertiser under that name
 * @param spots what publishers call the places where the ad may stand, letter by letter
 * @param deals ids of deals; a campaign that has some is served in these only
 * @param blockedCategories what must not surround the ad
 * @param blockedSites domains and app bundles on which, and below which, the ad must not stand
 * @param advertises the IAB's categories of the product itself, for places that bar some
 * @param perCreative how often one viewer sees one film
 * @param perCampaign how often one viewer sees any of them
 */
public record Targeting(
        List<String> places,
        List<String> languages,
        List<DeviceKind> devices,
        List<Integer> hours,
        List<PlacementKind> placements,
        List<String> categories,
        List<String> segments,
        List<String> spots,
        List<String> deals,
        List<String> blockedCategories,
        List<String> blockedSites,
        List<String> advertises,
        Optional<FrequencyCap> perCreative,
        Optional<FrequencyCap> perCampaign) {

    public static final Targeting ANYBODY = new Targeting(
            null, null, null, null, null, null, null, null, null, null, null, null, Optional.empty(), Optional.empty());

    public Targeting {
        places = some(places);
        languages = some(languages);
        devices = some(devices);
        hours = some(hours);
        placements = some(placements);
        categories = some(categories);
        segments = some(segments);
        spots = some(spots);
        deals = some(deals);
        blockedCategories = some(blockedCategories);
        blockedSites = some(blockedSites);
        advertises = some(advertises);
        perCreative = Objects.requireNonNullElse(perCreative, Optional.empty());
        perCampaign = Objects.requireNonNullElse(perCampaign, Optional.empty());
    }

    private static <T> List<T> some(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
