package org.reelwright.domain.measurement;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.delivery.Odds;

/**
 * What an event's address says, all of it decided when the ad was served.
 *
 * @param leaseId pays for the impression
 * @param servingDay day of the flight on which the ad was served: all its events count for that day
 * @param priceMicros of the impression; 0 for every other kind
 * @param issuedAt to the second
 * @param landingPage where a click leads; empty for every other kind
 * @param odds with which the film was chosen, where this may have to stand for a decision that was lost
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
        String landingPage,
        Optional<Odds> odds) {

    private static final int FIXED = 2 + 4 * 16 + 3 * 8;
    private static final int OF_ODDS = 8 + 4 + 1;
    /** Those of the first version are still about, and read alike. */
    private static final byte WITHOUT_ODDS = 1;

    private static final byte WITH_ODDS = 2;

    public EventToken(
            UUID servingId,
            EventKind kind,
            UUID creativeId,
            UUID lineItemId,
            UUID leaseId,
            LocalDate servingDay,
            long priceMicros,
            Instant issuedAt,
            String landingPage) {
        this(
                servingId,
                kind,
                creativeId,
                lineItemId,
                leaseId,
                servingDay,
                priceMicros,
                issuedAt,
                landingPage,
                Optional.empty());
    }

    /** That by which the ad came to be shown, without the viewer; empty where the address does not say it. */
    public Optional<AdDecision> decision() {
        return odds.map(o -> new AdDecision(
                servingId,
                lineItemId,
                creativeId,
                servingDay,
                o.situation(),
                o.propensity(),
                o.among(),
                false,
                Optional.empty(),
                issuedAt));
    }

    /** The same of what is told by name; other tokens stay as they are. */
    public EventToken named(String word) {
        return kind == EventKind.CUSTOM ? with(EventKind.named(word), priceMicros, landingPage) : this;
    }

    /** For less. @param micros where they are more, nothing changes */
    public EventToken at(long micros) {
        return with(kind, Math.min(priceMicros, micros), landingPage);
    }

    /** The same click, which leads nowhere. */
    public EventToken withoutPage() {
        return with(kind, priceMicros, "");
    }

    private EventToken with(EventKind another, long price, String page) {
        return new EventToken(
                servingId, another, creativeId, lineItemId, leaseId, servingDay, price, issuedAt, page, odds);
    }

    byte[] bytes() {
        byte[] landing = landingPage.getBytes(StandardCharsets.UTF_8);
        byte[] situation = odds.map(Odds::situation).orElse("").getBytes(StandardCharsets.UTF_8);
        int more = odds.isPresent() ? OF_ODDS + situation.length : 0;
        ByteBuffer to = ByteBuffer.allocate(FIXED + more + landing.length)
                .put(odds.isPresent() ? WITH_ODDS : WITHOUT_ODDS)
                .put((byte) kind.code());
        put(to, servingId);
        put(to, creativeId);
        put(to, lineItemId);
        put(to, leaseId);
        to.putLong(servingDay.toEpochDay()).putLong(priceMicros).putLong(issuedAt.getEpochSecond());
        odds.ifPresent(o -> to.putDouble(o.propensity())
                .putInt(o.among())
                .put((byte) situation.length)
                .put(situation));
        return to.put(landing).array();
    }

    /** @return empty when these bytes are of another version or no token at all */
    static Optional<EventToken> read(byte[] bytes) {
        try {
            ByteBuffer from = ByteBuffer.wrap(bytes);
            byte version = from.get();
            return version == WITHOUT_ODDS || version == WITH_ODDS
                    ? EventKind.of(from.get()).map(kind -> read(kind, version == WITH_ODDS, from))
                    : Optional.empty();
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static EventToken read(EventKind kind, boolean withOdds, ByteBuffer from) {
        UUID serving = uuid(from);
        UUID creative = uuid(from);
        UUID lineItem = uuid(from);
        UUID lease = uuid(from);
        LocalDate day = LocalDate.ofEpochDay(from.getLong());
        long price = from.getLong();
        Instant issued = Instant.ofEpochSecond(from.getLong());
        Optional<Odds> odds = withOdds ? Optional.of(odds(from)) : Optional.empty();
        String landing = StandardCharsets.UTF_8.decode(from).toString();
        return new EventToken(serving, kind, creative, lineItem, lease, day, price, issued, landing, odds);
    }

    private static Odds odds(ByteBuffer from) {
        double propensity = from.getDouble();
        int among = from.getInt();
        byte[] situation = new byte[Byte.toUnsignedInt(from.get())];
        from.get(situation);
        return new Odds(new String(situation, StandardCharsets.UTF_8), propensity, among);
    }

    private static void put(ByteBuffer to, UUID id) {
        to.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }
}
