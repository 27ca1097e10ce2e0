package org.reelwright.domain.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.reelwright.domain.delivery.Situation;

/**
 * A conversion that an ad is credited with.
 *
 * @param day on which the ad was served
 * @param clicked whether it is credited to a click; else to a view alone
 * @param touchedAt when the ad was clicked, or else seen
 */
public record ArmSale(
        UUID creative, Situation situation, LocalDate day, boolean clicked, Instant touchedAt, Instant convertedAt) {}
