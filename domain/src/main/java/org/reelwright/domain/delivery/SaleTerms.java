package org.reelwright.domain.delivery;

import java.util.Optional;
import java.util.Set;

/**
 * On what terms a place is sold. What is empty does not matter.
 *
 * @param deal only ads that have this deal
 * @param currencies ISO 4217, in one of which the price must be
 * @param floorMicros the least that one impression must cost
 * @param barredCategories of products, ids of the IAB's content taxonomy
 * @param allowedCategories one of which the product must be in; with none, all that are not barred
 * @param barredAdvertisers their domains, and what lies below these
 * @param allowedAdvertisers in the same way; with none, all that are not barred
 */
public record SaleTerms(
        Optional<String> deal,
        Set<String> currencies,
        long floorMicros,
        Set<String> barredCategories,
        Set<String> allowedCategories,
        Set<String> barredAdvertisers,
        Set<String> allowedAdvertisers) {

    public static final SaleTerms ANY =
            new SaleTerms(Optional.empty(), Set.of(), 0, Set.of(), Set.of(), Set.of(), Set.of());

    public SaleTerms {
        currencies = Set.copyOf(currencies);
        barredCategories = Set.copyOf(barredCategories);
        allowedCategories = Set.copyOf(allowedCategories);
        barredAdvertisers = Set.copyOf(barredAdvertisers);
        allowedAdvertisers = Set.copyOf(allowedAdvertisers);
    }
}
