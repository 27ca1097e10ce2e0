package org.reelwright.ejb.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.measurement.ConversionCheck;
import org.reelwright.domain.measurement.EventToken;

/**
 * How long events are taken and kept. What is not taken any more cannot count twice, so only then may it be forgotten that
 * it counted.
 */
@ApplicationScoped
public class EventAge {

    /** For what is on its way through a node, and for clocks that differ. */
    private static final Duration UNDER_WAY = Duration.ofDays(1);

    @Inject
    @ConfigProperty(name = "reelwright.events.kept", defaultValue = "P400D")
    Duration kept;

    @Inject
    CreditWindows windows;

    @Inject
    Clock clock;

    /** Of an ad that was served too long ago: whether it was counted before may not be known any more. */
    public boolean isForgotten(EventToken token) {
        return token.issuedAt().isBefore(takenSince());
    }

    /** What was served before is not taken. */
    Instant takenSince() {
        return clock.instant().minus(kept());
    }

    /** The first serving day, in whatever zone, of whose ads something may still be told. */
    LocalDate openSince() {
        return takenSince()
                .minus(UNDER_WAY)
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .minusDays(1);
    }

    /** As long as a conversion may be told of a click, that is there to be credited, whatever is configured. */
    private Duration kept() {
        Duration least =
                ConversionCheck.OLDEST.plus(windows.inForce().longest()).plus(UNDER_WAY);
        return kept.compareTo(least) < 0 ? least : kept;
    }
}
