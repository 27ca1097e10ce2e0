package org.reelwright.domain.campaign;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.shared.Money;

/**
 * What is advertised.
 *
 * @param name 1 to 120 characters
 * @param description may be empty
 * @param sellingPoints may be empty; the only facts, with description and price, that an ad may claim
 * @param landingPage absolute http or https address where a click leads
 * @param photos one to ten assets of kind PHOTO, the leading one first
 * @param quote a customer's, where one was given; never made up
 */
public record Product(
        String name,
        String description,
        List<String> sellingPoints,
        Optional<Money> price,
        Optional<String> landingPage,
        List<UUID> photos,
        Optional<Quote> quote) {

    public Product {
        sellingPoints = List.copyOf(sellingPoints);
        photos = List.copyOf(photos);
    }

    /** Where a click leads, as people write it: its host without {@code www}; empty without an address. */
    public String host() {
        return landingPage
                .flatMap(page -> Optional.ofNullable(URI.create(page).getHost()))
                .map(host -> host.replaceFirst("^www\\.", ""))
                .orElse("");
    }

    /** Without a quote. */
    public Product(
            String name,
            String description,
            List<String> sellingPoints,
            Optional<Money> price,
            Optional<String> landingPage,
            List<UUID> photos) {
        this(name, description, sellingPoints, price, landingPage, photos, Optional.empty());
    }
}
