package org.reelwright.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.shared.Language;

/**
 * One approved film in the line-up with all that serving it needs.
 *
 * @param title the campaign's name
 * @param advertiser the advertiser's name
 * @param priceMicros of one impression
 * @param landingPage where a click leads
 * @param copies of the film
 * @param until when the rights to something in it end: from then on it is not served
 */
public record Candidate(
        UUID lineItemId,
        UUID campaignId,
        UUID creativeId,
        String title,
        String advertiser,
        Shape shape,
        Language language,
        FilmFiles files,
        long priceMicros,
        Flight flight,
        Optional<String> landingPage,
        Copies copies,
        Optional<Instant> until) {

    public Candidate(
            UUID lineItemId,
            UUID campaignId,
            UUID creativeId,
            String title,
            String advertiser,
            Shape shape,
            Language language,
            FilmFiles files,
            long priceMicros,
            Flight flight,
            Optional<String> landingPage) {
        this(
                lineItemId,
                campaignId,
                creativeId,
                title,
                advertiser,
                shape,
                language,
                files,
                priceMicros,
                flight,
                landingPage,
                Copies.NONE,
                Optional.empty());
    }

    boolean mayBeServed(Instant at) {
        return until.isEmpty() || at.isBefore(until.get());
    }

    public LocalDate dayOf(AdRequest request) {
        return flight.dayOf(request.at());
    }
}
