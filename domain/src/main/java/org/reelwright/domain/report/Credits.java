package org.reelwright.domain.report;

import java.util.List;

/**
 * Conversions shared among the films of a campaign.
 *
 * @param conversions after at least one ad within the window; each rule gives just so many away
 * @param severalFilms of these, those whose person had met more than one film
 * @param windowDays how long before a conversion an ad may have been seen
 */
public record Credits(long conversions, long severalFilms, long windowDays, List<Credit> byCreative) {

    public Credits {
        byCreative = List.copyOf(byCreative);
    }
}
