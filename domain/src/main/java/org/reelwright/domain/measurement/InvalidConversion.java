package org.reelwright.domain.measurement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a page told and no person did, as far as can be told: kept apart, so that nothing else counts it, with its reason. */
@Entity
public class InvalidConversion {

    @Id
    private UUID id;

    private UUID advertiserId;
    private String eventName;
    private String eventId;
    private Instant toldAt;

    @Enumerated(EnumType.STRING)
    private Invalidity invalidity;

    private UUID servingId;
    private UUID lineItemId;
    private UUID creativeId;
    private LocalDate servingDay;

    protected InvalidConversion() {}

    /** @param click that it was told to come from */
    public static InvalidConversion count(
            UUID id, UUID advertiserId, ConversionCheck.Read.Good told, EventToken click, Invalidity why, Instant now) {
        var conversion = new InvalidConversion();
        conversion.id = id;
        conversion.advertiserId = advertiserId;
        conversion.eventName = told.eventName();
        conversion.eventId = told.eventId();
        conversion.toldAt = now;
        conversion.invalidity = why;
        conversion.servingId = click.servingId();
        conversion.lineItemId = click.lineItemId();
        conversion.creativeId = click.creativeId();
        conversion.servingDay = click.servingDay();
        return conversion;
    }

    public Invalidity invalidity() {
        return invalidity;
    }
}
