package org.reelwright.domain.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that an ad and a place must agree on, each as two lists of values and a rule. Prices and single films come later. */
enum Trait {
    PLACE(Rule.AD_WANTS, o -> o.targeting().places(), r -> r.viewing().places()),
    LANGUAGE(
            Rule.AD_WANTS, o -> o.targeting().languages(), r -> list(r.viewing().language())),
    DEVICE(Rule.AD_WANTS, o -> o.targeting().devices(), r -> list(r.viewing().device())),
    KIND(Rule.AD_WANTS, o -> o.targeting().placements(), r -> list(r.viewing().kind())),
    CATEGORY(
            Rule.AD_WANTS,
            o -> o.targeting().categories(),
            r -> withParents(r.viewing().categories())),
    SPOT(Rule.AD_WANTS, o -> o.targeting().spots(), r -> List.of(r.placement().name())),
    SEGMENT(Rule.AD_WANTS, Trait::segments, r -> r.viewing().segments()),
    HOUR(Rule.AD_WANTS, Trait::hoursWanted, Trait::hoursNow),
    DEAL(Rule.AD_WANTS, o -> o.targeting().deals(), r -> list(r.terms().deal())),
    DEAL_ASKED(Rule.PLACE_WANTS, o -> o.targeting().deals(), r -> list(r.terms().deal())),
    CURRENCY(Rule.PLACE_WANTS, o -> List.of(o.currency()), r -> r.terms().currencies()),
    SHAPE(
            Rule.PLACE_WANTS,
            o -> o.films().stream().map(Candidate::shape).distinct().toList(),
            r -> list(r.placement().shape())),
    SPOKEN(
            Rule.PLACE_WANTS,
            o -> o.films().stream()
                    .map(film -> film.language().tag())
                    .distinct()
                    .toList(),
            r -> r.placement().languages()),
    BLOCKED_CATEGORY(
            Rule.BARRED, Trait::blockedCategories, r -> withParents(r.viewing().categories())),
    BLOCKED_SITE(
            Rule.BARRED, o -> o.targeting().blockedSites(), r -> r.viewing().sitesWithParents()),
    BARRED_CATEGORY(Rule.BARRED, o -> withParents(o.targeting().advertises()), r -> r.terms()
            .barredCategories()),
    ALLOWED_CATEGORY(Rule.PLACE_WANTS, o -> withParents(o.targeting().advertises()), r -> r.terms()
            .allowedCategories()),
    BARRED_ADVERTISER(Rule.BARRED, Trait::domains, r -> r.terms().barredAdvertisers()),
    ALLOWED_ADVERTISER(Rule.PLACE_WANTS, Trait::domains, r -> r.terms().allowedAdvertisers());

    /** How two lists of values go together. */
    enum Rule {
        /** What the ad lists, if anything, must be said of the place. */
        AD_WANTS,
        /** What the place lists, if anything, must be said of the ad. */
        PLACE_WANTS,
        /** They must have nothing in common. */
        BARRED
    }

    private final Rule rule;
    private final Function<Offer, Collection<?>> ofAd;
    private final BiFunction<AdRequest, Set<ZoneId>, Collection<?>> ofPlace;

    Trait(Rule rule, Function<Offer, Collection<?>> ofAd, Function<AdRequest, Collection<?>> ofPlace) {
        this(rule, ofAd, (request, zones) -> ofPlace.apply(request));
    }

    Trait(Rule rule, Function<Offer, Collection<?>> ofAd, BiFunction<AdRequest, Set<ZoneId>, Collection<?>> ofPlace) {
        this.rule = rule;
        this.ofAd = ofAd;
        this.ofPlace = ofPlace;
    }

    Rule rule() {
        return rule;
    }

    Collection<?> of(Offer offer) {
        return ofAd.apply(offer);
    }

    /** @param zones whose hours matter */
    Collection<?> of(AdRequest request, Set<ZoneId> zones) {
        return ofPlace.apply(request, zones);
    }

    private static List<String> blockedCategories(Offer offer) {
        List<String> blocked = offer.targeting().blockedCategories();
        return blocked.isEmpty()
                ? blocked
                : Stream.concat(blocked.stream(), Stream.of(Viewing.OTHER_TAXONOMY))
                        .toList();
    }

    private static List<?> segments(Offer offer) {
        return offer.targeting().segments().stream()
                .flatMap(name -> Stream.of(name, new OwnSegment(offer.advertiserId(), name)))
                .toList();
    }

    private static List<HourOf> hoursWanted(Offer offer) {
        return offer.targeting().hours().stream()
                .map(hour -> new HourOf(offer.flight().zone(), hour))
                .toList();
    }

    private static List<HourOf> hoursNow(AdRequest request, Set<ZoneId> zones) {
        Instant at = request.at();
        return zones.stream().map(zone -> HourOf.at(at, zone)).toList();
    }

    /** {@code IAB1-2} is a kind of {@code IAB1}. */
    private static Collection<String> withParents(Collection<String> categories) {
        var all = new ArrayList<>(categories);
        for (String category : categories) {
            int dash = category.indexOf('-');
            if (dash > 0) {
                all.add(category.substring(0, dash));
            }
        }
        return all;
    }

    private static List<String> domains(Offer offer) {
        return Viewing.withParents(list(offer.domain()));
    }

    private static <T> List<T> list(Optional<T> value) {
        return value.map(List::of).orElse(List.of());
    }
}
