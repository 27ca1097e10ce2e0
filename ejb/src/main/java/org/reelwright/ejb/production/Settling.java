package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.RetryPolicy;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.shared.Json;

/** What an answer means: for the charge, which it settles or leaves open, and for the job. */
@ApplicationScoped
class Settling {

    private static final RetryPolicy BUSY = RetryPolicy.DEFAULT;

    private final Together<UUID, Delivery, StageOutcome> delivering =
            new Together<>(deliveries -> this.ledger.settle(deliveries));

    @Inject
    Ledger ledger;

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    @Inject
    RandomGenerator chance;

    <O, R> StageOutcome outcome(
            Piece<?, O, R> piece, Charge charge, Progress<R> progress, BiFunction<R, Provenance, StageOutcome> ready) {
        if (progress instanceof Progress.Ready<R> done) {
            return delivering.ask(
                    piece.job().productionId(),
                    new Delivery(charge, owed(piece, done, ""), () -> ready.apply(done.result(), done.provenance())));
        }
        if (progress instanceof Progress.Pending<R> pending) {
            return pending(charge, pending);
        }
        if (progress instanceof Progress.Declined<R> declined) {
            ledger.close(charge, declined.used(), declined.why());
            return new StageOutcome.Refused(declined.why());
        }
        if (progress instanceof Progress.Unsure<R> unsure) {
            return unsure(charge, unsure.why());
        }
        var broken = (Progress.Broken<R>) progress;
        ledger.close(charge, broken.used(), broken.why());
        return new StageOutcome.Failed(broken.why(), broken.worthRetrying());
    }

    /** The provider takes nothing now, through no fault of the job. */
    StageOutcome busy(Piece<?, ?, ?> piece, Charge charge, String why) {
        Instant since = piece.job().startedAt().orElse(clock.instant());
        return since.plus(terms.patience(charge.provider())).isAfter(clock.instant())
                ? new StageOutcome.Later(why, soon(piece.job().postponed()))
                : new StageOutcome.Failed(why, false);
    }

    /** The provider cannot be asked after an order. */
    StageOutcome unreachable(Piece<?, ?, ?> piece, Charge charge, String why) {
        return charge.ticket()
                .<StageOutcome>map(ticket -> new StageOutcome.Waiting(
                        charge.provider(), ticket, soon(piece.job().postponed())))
                .orElseGet(() -> busy(piece, charge, why));
    }

    static <O, R> Owed owed(Piece<?, O, R> piece, Progress.Ready<R> done, String insteadOf) {
        String result = piece.remembered().isPresent() ? Json.write(done.result()) : "";
        return new Owed(done.provenance(), done.used(), piece.measure().apply(done.result()), insteadOf, result);
    }

    private StageOutcome pending(Charge charge, Progress.Pending<?> pending) {
        Instant now = clock.instant();
        if (!charge.ticket().equals(Optional.of(pending.ticket()))) {
            ledger.accept(charge, pending.ticket());
        }
        Instant since = charge.acceptedAt().orElse(now);
        if (!since.plus(terms.patience(charge.provider())).isAfter(now)) {
            return giveUp(charge, charge.provider() + " has been at work since " + since + " and is given up.", true);
        }
        return new StageOutcome.Waiting(charge.provider(), pending.ticket(), now.plus(pending.checkAfter()));
    }

    /** The job is put off, not failed: what may be owed must not be ordered again. */
    private StageOutcome unsure(Charge charge, String why) {
        Instant now = clock.instant();
        ledger.doubt(charge, why);
        if (!charge.orderedAt().plus(terms.patience(charge.provider())).isAfter(now)) {
            return giveUp(charge, charge.provider() + " never said whether it took the order: " + why, false);
        }
        return new StageOutcome.Later(
                charge.provider() + " did not say whether it took the order; it is asked.",
                now.plus(terms.doubt(charge.provider())));
    }

    private StageOutcome giveUp(Charge charge, String why, boolean again) {
        ledger.settleInFull(charge, why);
        return new StageOutcome.Failed(why, again);
    }

    private Instant soon(int postponed) {
        return clock.instant().plus(BUSY.pauseAfter(postponed + 1, chance));
    }
}
