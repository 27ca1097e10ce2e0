package org.reelwright.domain.measurement;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A genuine event address was called: the event may have been counted before.
 *
 * @param name by which a page tells something of its own, as {@link org.reelwright.domain.shared.ShortName} makes it; empty for all else
 * @param invalid why it was no person; empty as far as anybody can tell
 */
public record Sighting(EventToken token, String name, Instant at, OptionalInt errorCode, Optional<Invalidity> invalid) {

    public Sighting(EventToken token, Instant at, OptionalInt errorCode, Optional<Invalidity> invalid) {
        this(token, "", at, errorCode, invalid);
    }

    public Sighting(EventToken token, Instant at, OptionalInt errorCode) {
        this(token, at, errorCode, Optional.empty());
    }

    /** @param why only what is not known to be invalid already takes it */
    public Sighting or(Supplier<Optional<Invalidity>> why) {
        return new Sighting(token, name, at, errorCode, invalid.or(why));
    }

    public Sighting named(String another) {
        return new Sighting(token, another, at, errorCode, invalid);
    }

    public AdEventId id() {
        return new AdEventId(token.servingId(), new Told(token.kind(), name).key());
    }

    public boolean costs() {
        return invalid.isEmpty() && token.kind() == EventKind.IMPRESSION && token.priceMicros() > 0;
    }
}
