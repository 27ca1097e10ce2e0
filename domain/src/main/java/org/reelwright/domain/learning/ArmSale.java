package org.reelwright.domain.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.reelwright.domain.delivery.Situation;

/**
 * A conversion that an ad is credited with.
 *
 * @param day on which the ad was served
 */
public record ArmSale(UUID creative, Situation situation, LocalDate day, Instant clickedAt, Instant convertedAt) {}
