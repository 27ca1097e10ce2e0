package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells other nodes what viewers were shown of capped ads, and hears it from them, every second. Who starts hears what all
 * nodes showed, itself among them, for as long as caps look back. A cap may be passed by what is shown within that second.
 */
@ApplicationScoped
public class ExposureExchange {

    private static final int AT_ONCE = 2_000;

    /** So many as there are viewers in memory. */
    private static final int AT_START = 200_000;

    /** Clocks of nodes differ, and what was told earlier may be stored later. */
    private static final Duration OVERLAP = Duration.ofSeconds(8);

    /** Another at each start: so this node, too, hears of what it showed before. */
    private final UUID node = UUID.randomUUID();

    private Set<UUID> heard = Set.of();
    private Instant from = Instant.EPOCH;

    @Inject
    Exposures exposures;

    @Inject
    ExposureRows rows;

    @Inject
    Clock clock;

    synchronized void exchange() {
        tell();
        hear();
    }

    private void tell() {
        for (List<Showing> next = exposures.takeUntold(AT_ONCE);
                !next.isEmpty();
                next = exposures.takeUntold(AT_ONCE)) {
            rows.keep(node, next);
        }
    }

    private void hear() {
        Instant now = clock.instant();
        boolean starts = from.equals(Instant.EPOCH);
        Instant since = starts ? now.minus(Exposures.LONGEST) : from.minus(OVERLAP);
        List<ExposureRows.Row> told = rows.ofOthers(node, since, AT_START);
        for (int i = told.size() - 1; i >= 0; i--) {
            if (!heard.contains(told.get(i).id())) {
                exposures.remember(told.get(i).showing());
            }
        }
        heard = told.stream().map(ExposureRows.Row::id).collect(Collectors.toCollection(HashSet::new));
        from = now;
    }
}
