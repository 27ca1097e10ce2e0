package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiFunction;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * The one way to models: an order is begun, asked after, paid for, and turned into the stage's outcome. What was ordered
 * and nobody has answered for is asked after first, by ticket or by key, so that it is never paid for twice.
 */
@ApplicationScoped
public class ModelRun {

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
    Sending sending;

    @Inject
    Settling settling;

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
                .orElseGet(
                        () -> sending.begin(piece, latest.map(Charge::attempt).orElse(0) + 1, ready));
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
                    ? settling.outcome(piece, charge, resumed(model.get(), charge), ready)
                    : reconcile(piece, model.get(), charge, ready);
        } catch (OutsideTrouble trouble) {
            if (!trouble.worthRetrying()) {
                throw trouble;
            }
            return settling.unreachable(piece, charge, trouble.getMessage());
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
            return settling.outcome(piece, charge, found.get(), ready);
        }
        if (terms.isOff(charge.provider())) {
            ledger.release(charge, "never taken");
            return sending.begin(piece, charge.attempt() + 1, ready);
        }
        return sending.again(piece, model, charge, ready);
    }

    private static <R> R read(String result, Class<R> type) {
        try {
            return Json.MAPPER.readValue(result, type);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a kept result no longer fits " + type, e);
        }
    }
}
