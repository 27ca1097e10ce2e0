package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.shared.OutsideTrouble;

/** Sends orders: to who may have one now, once its cost is set aside. */
@ApplicationScoped
class Sending {

    private final Together<UUID, Wish, Booking> booking = new Together<>(wishes -> this.ledger.reserve(wishes));

    @Inject
    Models models;

    @Inject
    Ledger ledger;

    @Inject
    Gates gates;

    @Inject
    Terms terms;

    @Inject
    Settling settling;

    /** @param another whether the next provider may step in, for {@code why} */
    private record Begun(StageOutcome outcome, boolean another, String why) {

        static Begun settled(StageOutcome outcome) {
            return new Begun(outcome, false, "");
        }
    }

    /** To the first choice; where the brief allows it, to the next that may have it. */
    <M extends Model<O, R>, O, R> StageOutcome begin(
            Piece<M, O, R> piece, int attempt, BiFunction<R, Provenance, StageOutcome> ready) {
        List<M> choice = piece.home()
                ? List.of(models.find(piece.port(), Models.STUDIO).orElseThrow())
                : models.inOrder(piece.port(), piece.job().stage());
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

    /** What is booked already, and was found never to have been taken. */
    <M extends Model<O, R>, O, R> StageOutcome again(
            Piece<M, O, R> piece, M model, Charge charge, BiFunction<R, Provenance, StageOutcome> ready) {
        Progress<R> progress = sent(piece, model, charge);
        boolean refused = progress instanceof Progress.Declined || progress instanceof Progress.Broken;
        // Its first copy may have been under way all the time, and this one refused as a repetition of it.
        Optional<Progress<R>> first = refused
                ? gates.call(charge.provider(), () -> model.find(piece.order(), charge.key()))
                : Optional.empty();
        return first.map(found -> settling.outcome(piece, charge, found, ready))
                .orElseGet(() -> answered(piece, charge, progress, ready).outcome());
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
        // Before the provider's rate is asked, which is not for those that only wait for others.
        Optional<Booking.NotNow> equal = ledger.equal(piece);
        if (equal.isPresent()) {
            return Begun.settled(later(equal.get()));
        }
        Optional<Begun> closed = closed(name);
        if (closed.isPresent()) {
            return closed.get();
        }
        var wish = new Wish(piece, attempt, name, insteadOf, model.needs(piece.order()));
        Booking booked = booking.ask(piece.job().productionId(), wish);
        if (booked instanceof Booking.Never never) {
            return Begun.settled(new StageOutcome.Refused(never.why()));
        }
        if (booked instanceof Booking.NotNow later) {
            return Begun.settled(later(later));
        }
        Charge charge = ((Booking.Booked) booked).charge();
        return answered(piece, charge, sent(piece, model, charge), ready);
    }

    private static StageOutcome later(Booking.NotNow later) {
        return new StageOutcome.Later(later.why(), later.at());
    }

    private Optional<Begun> closed(String name) {
        if (terms.isOff(name)) {
            String why = name + " is switched off.";
            return Optional.of(new Begun(
                    new StageOutcome.Refused(why + " Switch it on, or let another provider step in."), true, why));
        }
        Optional<Instant> trouble = gates.troubledUntil(name);
        if (trouble.isPresent()) {
            String why = name + " does not answer as it should.";
            return Optional.of(new Begun(new StageOutcome.Later(why, trouble.get()), true, why));
        }
        return gates.fullUntil(name)
                .map(full -> Begun.settled(new StageOutcome.Later(name + " takes no more orders a second.", full)));
    }

    /** Trouble here means that the order was not taken: nothing is owed, and the job is not to blame. */
    private static <M extends Model<O, R>, O, R> Progress<R> sent(Piece<M, O, R> piece, M model, Charge charge) {
        try {
            return model.begin(piece.order(), charge.key());
        } catch (OutsideTrouble trouble) {
            return new Progress.Broken<>(trouble.getMessage(), trouble.worthRetrying());
        }
    }

    private <M extends Model<O, R>, O, R> Begun answered(
            Piece<M, O, R> piece, Charge charge, Progress<R> progress, BiFunction<R, Provenance, StageOutcome> ready) {
        if (progress instanceof Progress.Broken<R> broken) {
            ledger.close(charge, broken.used(), broken.why());
            if (!broken.worthRetrying()) {
                return new Begun(new StageOutcome.Failed(broken.why(), false), true, broken.why());
            }
            gates.failed(charge.provider());
            return Begun.settled(settling.busy(piece, charge, broken.why()));
        }
        gates.succeeded(charge.provider());
        return Begun.settled(settling.outcome(piece, charge, progress, ready));
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
                    piece,
                    attempt,
                    Settling.owed(piece, done, insteadOf),
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
}
