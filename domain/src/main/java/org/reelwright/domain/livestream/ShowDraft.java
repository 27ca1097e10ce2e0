package org.reelwright.domain.livestream;

import java.util.List;

/**
 * A show as it was typed: nothing is checked yet, and whatever was not given is null.
 *
 * @param withBrief {@code false} leaves the campaign's own product out
 * @param duration {@code 45:00}, {@code 1:30:00} or seconds
 * @param startsAt day and time without a zone, such as {@code 2026-12-01T20:00}; may be left open
 * @param zone such as {@code Europe/London}; UTC when it is not given
 */
public record ShowDraft(
        String title,
        String language,
        String duration,
        String withBrief,
        List<ProductDraft> products,
        List<OfferDraft> offers,
        String startsAt,
        String zone) {

    /** @param price a decimal number of the campaign's currency */
    public record ProductDraft(String name, String description, List<String> sellingPoints, String price) {}

    /**
     * @param product which of all products, from 1 (the campaign's own comes first); may be left open
     * @param at from the show's beginning, as {@code duration}
     * @param lasts as {@code duration}; until the show ends when it is not given
     */
    public record OfferDraft(String words, String product, String at, String lasts) {}
}
