package org.reelwright.domain.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.FrequencyCap;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.shared.WebAddress;

/**
 * One line item in the line-up with the films that it may show.
 *
 * @param currency of its price
 * @param domain the advertiser's, from its landing page; empty when there is none
 * @param films at least one
 */
public record Offer(
        UUID advertiserId, String currency, Targeting targeting, Optional<String> domain, List<Candidate> films) {

    /** The dearest first; those of one price by a rule that never changes. */
    static final Comparator<Offer> BEST_FIRST =
            Comparator.comparingLong(Offer::priceMicros).reversed().thenComparing(Offer::campaignId);

    public Offer {
        films = List.copyOf(films);
        if (films.isEmpty()) {
            throw new IllegalArgumentException("nothing to offer");
        }
    }

    public static Optional<String> domainOf(Optional<String> landingPage) {
        return landingPage.flatMap(WebAddress::host).map(host -> host.toLowerCase(Locale.ROOT));
    }

    public UUID lineItemId() {
        return films.get(0).lineItemId();
    }

    public UUID campaignId() {
        return films.get(0).campaignId();
    }

    public long priceMicros() {
        return films.get(0).priceMicros();
    }

    Flight flight() {
        return films.get(0).flight();
    }

    /** The films that may be shown there, then, to that viewer; what targeting says is not asked again. */
    public List<Candidate> openTo(AdRequest request, Exposure seen) {
        if (!flight().covers(request.at()) || isTooOften(targeting.perCampaign(), campaignId(), request, seen)) {
            return List.of();
        }
        return films.stream()
                .filter(request.placement()::fits)
                .filter(film -> !isTooOften(targeting.perCreative(), film.creativeId(), request, seen))
                .toList();
    }

    private static boolean isTooOften(Optional<FrequencyCap> cap, UUID subject, AdRequest request, Exposure seen) {
        return cap.isPresent()
                && seen.times(subject, request.at().minus(cap.get().window()))
                        >= cap.get().impressions();
    }
}
