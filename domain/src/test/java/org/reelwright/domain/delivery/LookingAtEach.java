package org.reelwright.domain.delivery;

import java.util.Collection;
import java.util.List;
import org.reelwright.domain.campaign.Targeting;

/** Targeting as a person would check it, one offer at a time: what the index is held against. */
final class LookingAtEach {

    private LookingAtEach() {}

    static boolean suits(Offer offer, AdRequest request) {
        return isMeantFor(offer, request)
                && isMeantFor(offer.targeting().hours(), hour(offer, request))
                && isSafe(offer.targeting(), request.viewing())
                && isWanted(offer, request)
                && hasDeal(offer, request.terms());
    }

    private static boolean isMeantFor(Offer offer, AdRequest request) {
        Viewing viewing = request.viewing();
        Targeting t = offer.targeting();
        boolean place = t.places().isEmpty()
                || viewing.country().filter(t.places()::contains).isPresent()
                || viewing.region().filter(t.places()::contains).isPresent()
                || viewing.country().isEmpty()
                        && viewing.region()
                                .filter(r -> t.places().contains(r.substring(0, 2)))
                                .isPresent();
        boolean category =
                t.categories().isEmpty() || viewing.categories().stream().anyMatch(c -> holds(t.categories(), c));
        boolean segment = t.segments().isEmpty()
                || t.segments().stream()
                        .anyMatch(s -> viewing.segments().contains(s)
                                || viewing.segments().contains(new OwnSegment(offer.advertiserId(), s)));
        return place
                && (t.spots().isEmpty()
                        || t.spots().contains(request.placement().name()))
                && category
                && segment
                && (t.languages().isEmpty()
                        || viewing.language().filter(t.languages()::contains).isPresent())
                && (t.devices().isEmpty()
                        || viewing.device().filter(t.devices()::contains).isPresent())
                && (t.placements().isEmpty()
                        || viewing.kind().filter(t.placements()::contains).isPresent());
    }

    private static boolean isMeantFor(List<Integer> hours, int hour) {
        return hours.isEmpty() || hours.contains(hour);
    }

    private static int hour(Offer offer, AdRequest request) {
        return request.at().atZone(offer.flight().zone()).getHour();
    }

    private static boolean isSafe(Targeting t, Viewing viewing) {
        boolean readable =
                t.blockedCategories().isEmpty() || !viewing.categories().contains(Viewing.OTHER_TAXONOMY);
        return readable
                && viewing.categories().stream().noneMatch(c -> holds(t.blockedCategories(), c))
                && viewing.sites().stream().noneMatch(site -> t.blockedSites().stream()
                        .anyMatch(b -> site.equals(b) || site.endsWith("." + b)));
    }

    private static boolean isWanted(Offer offer, AdRequest request) {
        SaleTerms terms = request.terms();
        return offer.priceMicros() >= terms.floorMicros()
                && (terms.currencies().isEmpty() || terms.currencies().contains(offer.currency()))
                && offer.targeting().advertises().stream().noneMatch(c -> holds(terms.barredCategories(), c))
                && (terms.allowedCategories().isEmpty()
                        || offer.targeting().advertises().stream().anyMatch(c -> holds(terms.allowedCategories(), c)))
                && offer.domain()
                        .filter(d ->
                                terms.barredAdvertisers().stream().anyMatch(b -> d.equals(b) || d.endsWith("." + b)))
                        .isEmpty()
                && (terms.allowedAdvertisers().isEmpty()
                        || offer.domain()
                                .filter(d -> terms.allowedAdvertisers().stream()
                                        .anyMatch(a -> d.equals(a) || d.endsWith("." + a)))
                                .isPresent())
                && request.placement()
                        .shape()
                        .map(shape -> offer.films().stream().anyMatch(f -> f.shape() == shape))
                        .orElse(true)
                && (request.placement().languages().isEmpty()
                        || offer.films().stream().anyMatch(f -> request.placement()
                                .languages()
                                .contains(f.language().tag())))
                && request.placement()
                        .campaign()
                        .map(offer.campaignId()::equals)
                        .orElse(true);
    }

    private static boolean hasDeal(Offer offer, SaleTerms terms) {
        List<String> deals = offer.targeting().deals();
        return terms.deal().map(deals::contains).orElse(deals.isEmpty());
    }

    private static boolean holds(Collection<String> wider, String category) {
        return wider.contains(category) || wider.contains(category.replaceFirst("-.*", ""));
    }
}
