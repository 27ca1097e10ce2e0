package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.RetryPolicy;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * The one place where orders are sent to models: begun, asked after, paid for, and turned into the stage's outcome. What
 * was ordered and nobody has answered for is asked after first, by ticket or by key, so that it is never paid for twice.
 */
@ApplicationScoped
public class ModelRun {

    private static final RetryPolicy BUSY = RetryPolicy.DEFAULT;

    @Inject
    Models models;

    @Inject
    Ledger ledger;

    @Inject
    Gates gates;

    @Inject
    Terms terms;

    @Inject
    Answers answers;

    @Inject
    Clock clock;

    @Inject
    RandomGenerator chance;

    /** @param ready stores the result, in the transaction that pays for it; asked only when there is one */
    public <M extends Model<O, R>, O, R> StageOutcome run(
            Piece<M, O, R> piece, BiFunction<R, Provenance, StageOutcome> ready) {
        Optional<Charge> latest = ledger.latest(piece.job().id(), piece.part());
        if (latest.flatMap(Charge::result).isPresent() && piece.remembered().isPresent()) {
            Charge made = latest.get();
            return ready.apply(
                    read(made.result().orElseThrow(), piece.remembered().get()), made.by());
        }
        return latest.filter(charge -> charge.state().isOpen())
                .map(charge -> goOn(piece, charge, ready))
                .orElseGet(() -> begin(piece, latest.map(Charge::attempt).orElse(0) + 1, ready));
    }

    private <M extends Model<O, R>, O, R> StageOutcome begin(
            Piece<M, O, R> piece, int attempt, BiFunction<R, Provenance, StageOutcome> ready) {
        List<M> choice = models.inOrder(piece.port(), piece.job().stage());
        Begun begun = begin(piece, choice.get(0), attempt, "", ready);
        for (M next : choice.subList(1, choice.size())) {
            if (!begun.another() || !ledger.mayFallBack(piece.job())) {
                break;
            }
            int then = ledger.latest(piece.job().id(), piece.part())
                            .map(Charge::attempt)
                            .orElse(0)
                    + 1;
            begun = begin(piece, next, then, begun.why(), ready);
        }
        return begun.outcome();
    }

    /** @param another whether the next provider may step in, for {@code why} */
    private record Begun(StageOutcome outcome, boolean another, String why) {

        static Begun settled(StageOutcome outcome) {
            return new Begun(outcome, false, "");
        }
    }

    private <M extends Model<O, R>, O, R> Begun begin(
            Piece<M, O, R> piece,
            M model,
            int attempt,
            String insteadOf,
            BiFunction<R, Provenance, StageOutcome> ready) {
        String name = model.provider();
        if (name.equals(Models.STUDIO)) {
            return Begun.settled(atHome(piece, model, attempt, insteadOf, ready));
        }
        if (terms.isOff(name)) {
            String why = name + " is switched off.";
            return new Begun(
                    new StageOutcome.Refused(why + " Switch it on, or let another provider step in."), true, why);
        }
        Optional<Instant> trouble = gates.troubledUntil(name);
        if (trouble.isPresent()) {
            String why = name + " does not answer as it should.";
            return new Begun(new StageOutcome.Later(why, trouble.get()), true, why);
        }
        Optional<Instant> full = gates.fullUntil(name);
        if (full.isPresent()) {
            return Begun.settled(new StageOutcome.Later(name + " takes no more orders a second.", full.get()));
        }
        Booking booking =
                ledger.reserve(piece.job(), piece.part(), attempt, name, insteadOf, model.needs(piece.order()));
        if (booking instanceof Booking.Never never) {
            return Begun.settled(new StageOutcome.Refused(never.why()));
        }
        if (booking instanceof Booking.NotNow later) {
            return Begun.settled(new StageOutcome.Later(later.why(), later.at()));
        }
        return send(piece, model, ((Booking.Booked) booking).charge(), ready);
    }

    /** Trouble here means that the order was not taken: nothing is owed, and the job is not to blame. */
    private <M extends Model<O, R>, O, R> Begun send(
            Piece<M, O, R> piece, M model, Charge charge, BiFunction<R, Provenance, StageOutcome> ready) {
        Progress<R> progress;
        try {
            progress = model.begin(piece.order(), charge.key());
        } catch (OutsideTrouble trouble) {
            progress = new Progress.Broken<>(trouble.getMessage(), trouble.worthRetrying());
        }
        if (progress instanceof Progress.Broken<R> broken) {
            ledger.close(charge, broken.used(), broken.why());
            if (!broken.worthRetrying()) {
                return new Begun(new StageOutcome.Failed(broken.why(), false), true, broken.why());
            }
            gates.failed(charge.provider());
            return new Begun(busy(piece, charge, broken.why()), false, "");
        }
        gates.succeeded(charge.provider());
        return Begun.settled(outcome(piece, charge, progress, ready));
    }

    private <M extends Model<O, R>, O, R> StageOutcome atHome(
            Piece<M, O, R> piece,
            M model,
            int attempt,
            String insteadOf,
            BiFunction<R, Provenance, StageOutcome> ready) {
        Progress<R> progress = model.begin(piece.order(), piece.job().idempotencyKey());
        if (progress instanceof Progress.Ready<R> done) {
            return ledger.count(
                    piece.job(),
                    piece.part(),
                    attempt,
                    owed(piece, done, insteadOf),
                    () -> ready.apply(done.result(), done.provenance()));
        }
        if (progress instanceof Progress.Declined<R> declined) {
            return new StageOutcome.Refused(declined.why());
        }
        if (progress instanceof Progress.Broken<R> broken) {
            return new StageOutcome.Failed(broken.why(), broken.worthRetrying());
        }
        throw new IllegalStateException("the studio answers at once, not with " + progress);
    }

    private <M extends Model<O, R>, O, R> StageOutcome goOn(
            Piece<M, O, R> piece, Charge charge, BiFunction<R, Provenance, StageOutcome> ready) {
        Optional<M> model = models.find(piece.port(), charge.provider());
        if (model.isEmpty()) {
            return new StageOutcome.Failed(
                    charge.provider() + " was given this order and is no longer installed. Install it again.", false);
        }
        try {
            return charge.ticket().isPresent()
                    ? outcome(piece, charge, resumed(model.get(), charge), ready)
                    : reconcile(piece, model.get(), charge, ready);
        } catch (OutsideTrouble trouble) {
            if (!trouble.worthRetrying()) {
                throw trouble;
            }
            return charge.ticket()
                    .<StageOutcome>map(ticket -> new StageOutcome.Waiting(
                            charge.provider(), ticket, soon(piece.job().postponed())))
                    .orElseGet(() -> busy(piece, charge, trouble.getMessage()));
        }
    }

    private <R> Progress<R> resumed(Model<?, R> model, Charge charge) {
        String ticket = charge.ticket().orElseThrow();
        return answers.<R>take(charge.provider(), ticket)
                .orElseGet(() -> gates.call(charge.provider(), () -> model.resume(ticket)));
    }

    /** It was sent, or was about to be when this node died: only the provider knows. */
    private <M extends Model<O, R>, O, R> StageOutcome reconcile(
            Piece<M, O, R> piece, M model, Charge charge, BiFunction<R, Provenance, StageOutcome> ready) {
        Optional<Progress<R>> found = gates.call(charge.provider(), () -> model.find(piece.order(), charge.key()));
        if (found.isPresent()) {
            return outcome(piece, charge, found.get(), ready);
        }
        if (terms.isOff(charge.provider())) {
            ledger.release(charge, "never taken");
            return begin(piece, charge.attempt() + 1, ready);
        }
        return send(piece, model, charge, ready).outcome();
    }

    private <M extends Model<O, R>, O, R> StageOutcome outcome(
            Piece<M, O, R> piece, Charge charge, Progress<R> progress, BiFunction<R, Provenance, StageOutcome> ready) {
        if (progress instanceof Progress.Ready<R> done) {
            return ledger.settle(charge, owed(piece, done, ""), () -> ready.apply(done.result(), done.provenance()));
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

    private StageOutcome busy(Piece<?, ?, ?> piece, Charge charge, String why) {
        Instant since = piece.job().startedAt().orElse(clock.instant());
        return since.plus(terms.patience(charge.provider())).isAfter(clock.instant())
                ? new StageOutcome.Later(why, soon(piece.job().postponed()))
                : new StageOutcome.Failed(why, false);
    }

    private Instant soon(int postponed) {
        return clock.instant().plus(BUSY.pauseAfter(postponed + 1, chance));
    }

    private static <O, R> Owed owed(Piece<?, O, R> piece, Progress.Ready<R> done, String insteadOf) {
        String result = piece.remembered().isPresent() ? Json.write(done.result()) : "";
        return new Owed(done.provenance(), done.used(), piece.measure().apply(done.result()), insteadOf, result);
    }

    private static <R> R read(String result, Class<R> type) {
        try {
            return Json.MAPPER.readValue(result, type);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a kept result no longer fits " + type, e);
        }
    }
}
