package org.reelwright.domain.measurement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.shared.Money;

/**
 * Something a person did after an ad, written once and never changed. It counts for the day on which its ad was served,
 * however late it is told: that day's figures are restated by it.
 */
@Entity
public class Conversion {

    @Id
    private UUID id;

    private UUID advertiserId;
    private String eventName;
    private String eventId;
    private Instant happenedAt;
    private Instant toldAt;
    private long valueMicros;
    private String currency;
    private String person;

    @Enumerated(EnumType.STRING)
    private Touch touch = Touch.NONE;

    private boolean step;
    private UUID servingId;
    private UUID lineItemId;
    private UUID creativeId;
    private LocalDate servingDay;

    protected Conversion() {}

    public static Conversion count(UUID id, UUID advertiserId, ConversionCheck.Read.Good told, Instant now) {
        var conversion = new Conversion();
        conversion.id = id;
        conversion.advertiserId = advertiserId;
        conversion.eventName = told.eventName();
        conversion.step = Steps.isOne(told.eventName());
        conversion.eventId = told.eventId();
        conversion.happenedAt = told.at();
        conversion.toldAt = now;
        conversion.valueMicros = told.value().map(Money::micros).orElse(0L);
        conversion.currency = told.value().map(Money::currency).orElse(null);
        conversion.person = told.person().orElse(null);
        return conversion;
    }

    /** Whether it is only on the way to one: it is credited to no ad. */
    public boolean isStep() {
        return step;
    }

    /** Last touch: the ad that was signed into the click. */
    public Conversion credit(EventToken ad, Touch how) {
        if (step) {
            throw new IllegalStateException("a step on the way is credited to no ad");
        }
        touch = how;
        servingId = ad.servingId();
        lineItemId = ad.lineItemId();
        creativeId = ad.creativeId();
        servingDay = ad.servingDay();
        return this;
    }

    public UUID id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Touch touch() {
        return touch;
    }

    public Optional<LocalDate> servingDay() {
        return Optional.ofNullable(servingDay);
    }
}
