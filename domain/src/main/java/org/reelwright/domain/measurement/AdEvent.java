package org.reelwright.domain.measurement;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.delivery.Odds;

/**
 * Something that happened to a served ad, written once: the primary key is what makes it count once. Never changed, but that
 * a person's takes the place of what was no person's.
 */
@Entity
public class AdEvent {

    @EmbeddedId
    private AdEventId id;

    private UUID lineItemId;
    private UUID creativeId;
    private LocalDate servingDay;
    private Instant happenedAt;
    private long billedMicros;
    private boolean valid;
    private Integer errorCode;

    @Enumerated(EnumType.STRING)
    private Invalidity invalidity;

    /** The decision in short, of which the log may know nothing; null where the address did not say it. */
    private Instant decidedAt;

    private String situation;
    private Double propensity;
    private Integer among;

    protected AdEvent() {}

    /** @param billedMicros 0 when it is free: invalid, of another kind, late, or over budget */
    public static AdEvent count(Sighting sighting, long billedMicros) {
        EventToken token = sighting.token();
        var event = new AdEvent();
        event.id = sighting.id();
        event.lineItemId = token.lineItemId();
        event.creativeId = token.creativeId();
        event.servingDay = token.servingDay();
        event.happenedAt = sighting.at();
        event.billedMicros = billedMicros;
        event.valid = sighting.invalid().isEmpty();
        event.invalidity = sighting.invalid().orElse(null);
        event.errorCode =
                sighting.errorCode().isPresent() ? sighting.errorCode().getAsInt() : null;
        token.odds().ifPresent(odds -> event.decided(odds, token.issuedAt()));
        return event;
    }

    private void decided(Odds odds, Instant at) {
        decidedAt = at;
        situation = odds.situation();
        propensity = odds.propensity();
        among = odds.among();
    }

    public AdEventId id() {
        return id;
    }

    public UUID lineItemId() {
        return lineItemId;
    }

    public UUID creativeId() {
        return creativeId;
    }

    public LocalDate servingDay() {
        return servingDay;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public long billedMicros() {
        return billedMicros;
    }

    /** Whether it was a person, as far as anybody can tell. */
    public boolean isValid() {
        return valid;
    }

    public Optional<Invalidity> invalidity() {
        return Optional.ofNullable(invalidity);
    }

    public Optional<Odds> odds() {
        return Optional.ofNullable(propensity).map(chance -> new Odds(situation, chance, among));
    }

    /** When the ad was decided on, of those that have {@link #odds()}. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Of kind ERROR: the player's VAST error code. */
    public Optional<Integer> errorCode() {
        return Optional.ofNullable(errorCode);
    }
}
