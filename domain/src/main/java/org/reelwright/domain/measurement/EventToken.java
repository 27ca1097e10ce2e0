package org.reelwright.domain.measurement;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an event's address says, all of it decided when the ad was served.
 *
 * @param leaseId pays for the impression
 * @param servingDay day of the flight on which the ad was served: all its events count for that day
 * @param priceMicros of the impression; 0 for every other kind
 * @param issuedAt to the second
 * @param landingPage where a click leads; empty for every other kind
 */
public record EventToken(
        UUID servingId,
        EventKind kind,
        UUID creativeId,
        UUID lineItemId,
        UUID leaseId,
        LocalDate servingDay,
        long priceMicros,
        Instant issuedAt,
        String landingPage) {

    private static final int FIXED = 2 + 4 * 16 + 3 * 8;
    private static final byte VERSION = 1;

    /** The same of what is told by name; other tokens stay as they are. */
    public EventToken named(String word) {
        return kind == EventKind.CUSTOM
                ? new EventToken(
                        servingId,
                        EventKind.named(word),
                        creativeId,
                        lineItemId,
                        leaseId,
                        servingDay,
                        priceMicros,
                        issuedAt,
                        landingPage)
                : this;
    }

    /** For less. @param micros where they are more, nothing changes */
    public EventToken at(long micros) {
        return new EventToken(
                servingId,
                kind,
                creativeId,
                lineItemId,
                leaseId,
                servingDay,
                Math.min(priceMicros, micros),
                issuedAt,
                landingPage);
    }

    byte[] bytes() {
        byte[] landing = landingPage.getBytes(StandardCharsets.UTF_8);
        ByteBuffer to = ByteBuffer.allocate(FIXED + landing.length).put(VERSION).put((byte) kind.code());
        put(to, servingId);
        put(to, creativeId);
        put(to, lineItemId);
        put(to, leaseId);
        to.putLong(servingDay.toEpochDay()).putLong(priceMicros).putLong(issuedAt.getEpochSecond());
        return to.put(landing).array();
    }

    /** @return empty when these bytes are of another version or no token at all */
    static Optional<EventToken> read(byte[] bytes) {
        try {
            ByteBuffer from = ByteBuffer.wrap(bytes);
            return from.get() == VERSION ? EventKind.of(from.get()).map(kind -> read(kind, from)) : Optional.empty();
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static EventToken read(EventKind kind, ByteBuffer from) {
        UUID serving = uuid(from);
        UUID creative = uuid(from);
        UUID lineItem = uuid(from);
        UUID lease = uuid(from);
        LocalDate day = LocalDate.ofEpochDay(from.getLong());
        long price = from.getLong();
        Instant issued = Instant.ofEpochSecond(from.getLong());
        String landing = StandardCharsets.UTF_8.decode(from).toString();
        return new EventToken(serving, kind, creative, lineItem, lease, day, price, issued, landing);
    }

    private static void put(ByteBuffer to, UUID id) {
        to.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }
}
