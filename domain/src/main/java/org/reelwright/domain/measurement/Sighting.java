package org.reelwright.domain.measurement;

import java.time.Instant;
import java.util.OptionalInt;

/** A genuine event address was called: the event may have been counted before. */
public record Sighting(EventToken token, Instant at, OptionalInt errorCode) {

    public AdEventId id() {
        return new AdEventId(token.servingId(), token.kind());
    }

    public boolean costs() {
        return token.kind() == EventKind.IMPRESSION && token.priceMicros() > 0;
    }
}
