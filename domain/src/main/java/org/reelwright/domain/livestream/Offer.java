package org.reelwright.domain.livestream;

/**
 * What is offered during the show, in the advertiser's own words.
 *
 * @param product which of the show's products, from 0, or {@link Segment#NO_PRODUCT}
 * @param startsAt seconds from the show's beginning, when it is announced and begins
 * @param seconds how long it holds; it ends with the show at the latest
 */
public record Offer(String words, int product, int startsAt, int seconds) {

    public int endsAt() {
        return startsAt + seconds;
    }
}
