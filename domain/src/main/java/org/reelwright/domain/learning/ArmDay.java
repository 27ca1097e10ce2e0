package org.reelwright.domain.learning;

import java.time.LocalDate;
import java.util.UUID;
import org.reelwright.domain.delivery.Situation;

/** What players told of one creative in one situation on one serving day; counts of valid events. */
public record ArmDay(
        UUID creative, Situation situation, LocalDate day, long impressions, long completions, long clicks) {}
