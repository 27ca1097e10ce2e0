package org.reelwright.web.ads;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.reelwright.domain.delivery.PrivacySignals;
import org.reelwright.domain.measurement.ConversionDraft;
import org.reelwright.ejb.delivery.Consents;

/**
 * What a page tells of a person who came by an ad. Who that was is read only where it may be stored: by the same signs of
 * the viewer's wishes as in an ad's address or, where the page gives none of them, by {@code consent=true}.
 */
record PixelQuery(UnaryOperator<String> query, PrivacySignals wishes) {

    static PixelQuery read(HttpServletRequest request) {
        return new PixelQuery(AddressQuery.of(request), ClaimsQuery.privacy(request));
    }

    ConversionDraft draft(Consents consents, Instant now) {
        return new ConversionDraft(
                query.apply("event_name"),
                query.apply("event_id"),
                now.toString(),
                query.apply("click_id"),
                query.apply("value"),
                query.apply("currency"),
                mayBeKnown(consents) ? query.apply("person") : "");
    }

    private boolean mayBeKnown(Consents consents) {
        return wishes.equals(PrivacySignals.NONE)
                ? "true".equals(query.apply("consent"))
                : consents.of(wishes).storage();
    }
}
