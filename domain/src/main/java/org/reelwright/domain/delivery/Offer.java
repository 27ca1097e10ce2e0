package org.reelwright.domain.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.FrequencyCap;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.shared.WebAddress;

/**
 * One line item in the line-up with the films that it may show.
 *
 * @param currency of its price
 * @param worth of one unit of that currency, where prices in several are compared
 * @param domain the advertiser's, from its landing page; empty when there is none
 * @param cuts each a film in one or more shapes; at least one
 */
public record Offer(
        UUID advertiserId,
        String currency,
        double worth,
        Targeting targeting,
        Optional<String> domain,
        List<List<Candidate>> cuts) {

    /** The dearest first; those of one price by a rule that never changes. */
    static final Comparator<Offer> BEST_FIRST =
            Comparator.comparingDouble(Offer::value).reversed().thenComparing(Offer::campaignId);

    /** Where all prices are in one currency. */
    public Offer(
            UUID advertiserId,
            String currency,
            Targeting targeting,
            Optional<String> domain,
            List<List<Candidate>> cuts) {
        this(advertiserId, currency, 1, targeting, domain, cuts);
    }

    public Offer {
        cuts = cuts.stream().map(List::copyOf).toList();
        if (cuts.isEmpty() || cuts.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("nothing to offer");
        }
    }

    public List<Candidate> films() {
        return cuts.stream().flatMap(List::stream).toList();
    }

    public static Optional<String> domainOf(Optional<String> landingPage) {
        return landingPage.flatMap(WebAddress::host).map(host -> host.toLowerCase(Locale.ROOT));
    }

    private Candidate first() {
        return cuts.get(0).get(0);
    }

    public UUID lineItemId() {
        return first().lineItemId();
    }

    public UUID campaignId() {
        return first().campaignId();
    }

    public long priceMicros() {
        return first().priceMicros();
    }

    /** The price, comparable with those in other currencies. */
    double value() {
        return priceMicros() * worth;
    }

    /** @param rate what one unit of its currency is worth */
    public Offer worth(double rate) {
        return new Offer(advertiserId, currency, rate, targeting, domain, cuts);
    }

    /** Of the segments that it is aimed at, the first that the viewer is in: one that was named, or a list of its own. */
    Optional<String> audienceIn(Viewing viewing) {
        if (targeting.segments().isEmpty() || viewing.segments().isEmpty()) {
            return Optional.empty();
        }
        return targeting.segments().stream()
                .filter(name -> viewing.segments().contains(name)
                        || viewing.segments().contains(new OwnSegment(advertiserId, name)))
                .findFirst();
    }

    /** Whether it matters what a viewer has seen of it. */
    public boolean isCapped() {
        return targeting.perCampaign().isPresent() || targeting.perCreative().isPresent();
    }

    Flight flight() {
        return first().flight();
    }

    /** The films that may be shown there, then, to that viewer; what targeting says is not asked again. */
    public List<Candidate> openTo(AdRequest request, Exposure seen) {
        if (!flight().covers(request.at()) || isTooOften(targeting.perCampaign(), campaignId(), request, seen)) {
            return List.of();
        }
        List<Candidate> open = cuts.stream()
                .flatMap(List::stream)
                .filter(film -> film.mayBeServed(request.at()))
                .filter(request.placement()::fits)
                .filter(film -> !isTooOften(targeting.perCreative(), film.creativeId(), request, seen))
                .toList();
        return isWide(request) ? wideOf(open) : open;
    }

    /** A screen that lies, where nobody told what the place is like. */
    private static boolean isWide(AdRequest request) {
        return request.placement().shape().isEmpty()
                && request.viewing()
                        .device()
                        .filter(device -> device == DeviceKind.TELEVISION || device == DeviceKind.COMPUTER)
                        .isPresent();
    }

    private static List<Candidate> wideOf(List<Candidate> films) {
        List<Candidate> wide =
                films.stream().filter(film -> film.shape() == Shape.WIDE).toList();
        return wide.isEmpty() ? films : wide;
    }

    private static boolean isTooOften(Optional<FrequencyCap> cap, UUID subject, AdRequest request, Exposure seen) {
        return cap.isPresent()
                && seen.times(subject, request.at().minus(cap.get().window()))
                        >= cap.get().impressions();
    }
}
