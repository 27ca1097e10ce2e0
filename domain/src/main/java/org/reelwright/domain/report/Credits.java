package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Conversions shared among the films of a campaign.
 *
 * @param conversions after at least one ad within the window; each rule gives just so many away
 * @param severalFilms of these, those whose person had met more than one film
 * @param windowDays how long before a conversion an ad may have been seen
 * @param refused why nothing is said; then nothing else but the window is there
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Credits(
        long conversions, long severalFilms, long windowDays, List<Credit> byCreative, Optional<String> refused) {

    public Credits {
        byCreative = List.copyOf(byCreative);
    }

    /** @param most different ways through the films that can be weighed against each other */
    public static Credits refused(long windowDays, int most) {
        return new Credits(
                0,
                0,
                windowDays,
                List.of(),
                Optional.of(
                        "People met these films in more than " + most
                                + " different orders: too many to weigh against each other. The report's own figures go by last touch."));
    }
}
