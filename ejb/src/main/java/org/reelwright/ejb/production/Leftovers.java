package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shared.OutsideTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Orders that nobody waits for any more, as their job was cancelled or has failed, or their node ended: the provider is told to
 * stop, and what it cannot stop is watched until it is known what is owed.
 */
@ApplicationScoped
class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration BETWEEN = Duration.ofSeconds(20);

    /** Longer than any provider is waited for while somebody waits for an answer. */
    private static final Duration A_TALK = Duration.ofMinutes(15);

    private final AtomicBoolean atIt = new AtomicBoolean();
    private final Map<UUID, Instant> asked = new HashMap<>();

    @Inject
    Ledger ledger;

    @Inject
    StageWorks stages;

    @Inject
    Gates gates;

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    /** Never twice at once; another node may do the same, which does no harm. */
    void clear() {
        if (atIt.compareAndSet(false, true)) {
            try {
                List<Charge> left = ledger.leftOver();
                asked.keySet().retainAll(left.stream().map(Charge::id).collect(Collectors.toSet()));
                left.stream().filter(this::isDue).forEach(this::clear);
                ledger.lostTalks(clock.instant().minus(A_TALK))
                        .forEach(charge -> ledger.settleInFull(charge, "The server ended before the answer came."));
            } finally {
                atIt.set(false);
            }
        }
    }

    private boolean isDue(Charge charge) {
        Instant now = clock.instant();
        return !asked.getOrDefault(charge.id(), Instant.MIN).isAfter(now.minus(BETWEEN));
    }

    private void clear(Charge charge) {
        asked.put(charge.id(), clock.instant());
        try {
            if (!isEnded(charge) && isOld(charge)) {
                ledger.settleInFull(charge, "Nobody waits for it, and what is owed was never said.");
            }
        } catch (OutsideTrouble trouble) {
            LOG.info(
                    "{} cannot be asked after order {}, which nobody waits for: {}",
                    charge.provider(),
                    charge.key(),
                    trouble.getMessage());
        }
    }

    private boolean isEnded(Charge charge) {
        return charge.ticket().isPresent()
                && gates.troubledUntil(charge.provider()).isEmpty()
                && stages.model(charge.stage(), charge.provider())
                        .filter(model -> end(model, charge, charge.ticket().orElseThrow()))
                        .isPresent();
    }

    private boolean end(Model<?, ?> model, Charge charge, String ticket) {
        if (gates.call(charge.provider(), () -> model.cancel(ticket))) {
            ledger.release(charge, "stopped");
            return true;
        }
        Progress<?> progress = gates.call(charge.provider(), () -> model.resume(ticket));
        if (progress instanceof Progress.Ready<?> done) {
            ledger.waste(charge, done.provenance(), done.used(), "It was made when nobody waited for it any more.");
            return true;
        }
        if (progress instanceof Progress.Broken<?> broken) {
            ledger.close(charge, broken.used(), broken.why());
            return true;
        }
        if (progress instanceof Progress.Declined<?> declined) {
            ledger.close(charge, declined.used(), declined.why());
            return true;
        }
        return false;
    }

    private boolean isOld(Charge charge) {
        return !charge.orderedAt().plus(terms.patience(charge.provider())).isAfter(clock.instant());
    }
}
