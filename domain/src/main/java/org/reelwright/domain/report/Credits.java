package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Conversions shared among the films of a campaign.
 *
 * @param conversions after at least one ad within its window; each rule gives just so many away
 * @param severalFilms of these, those whose person had met more than one film
 * @param windowDays how long before a conversion an ad may have been clicked
 * @param viewHours how long before it one that was not clicked may have been seen
 * @param refused why nothing is said; then nothing else but the windows is there
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Credits(
        long conversions,
        long severalFilms,
        long windowDays,
        long viewHours,
        List<Credit> byCreative,
        Optional<String> refused) {

    public Credits {
        byCreative = List.copyOf(byCreative);
    }

    /** @param most different ways through the films that can be weighed against each other */
    public static Credits refused(long windowDays, long viewHours, int most) {
        return new Credits(
                0,
                0,
                windowDays,
                viewHours,
                List.of(),
                Optional.of(
                        "People met these films in more than " + most
                                + " different orders: too many to weigh against each other. The report's own figures go by last touch."));
    }
}
