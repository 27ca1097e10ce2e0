package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.production.Talk;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * Orders whose answer somebody waits for. Their cost is set aside before they are sent, as for jobs, but they are sent once: an
 * answer that is lost is owed. The ledger's notes say nothing of what was asked, which may be about a person.
 */
@ApplicationScoped
public class Talks {

    @Inject
    Ledger ledger;

    @Inject
    Gates gates;

    @Inject
    Terms terms;

    /**
     * Outside of any transaction, as it takes its time.
     *
     * @param campaign for which it is, and whose money it costs
     * @param measure how much an answer is
     * @return declined, too, where there is no price or no money left for it, and broken where the provider takes nothing now
     * @throws OutsideTrouble as the model does; nothing is owed then
     */
    public <O, R> Progress<R> order(
            Talk talk, UUID campaign, Model<O, R> model, O order, Function<R, Material> measure) {
        String provider = model.provider();
        if (provider.equals(Models.STUDIO)) {
            return model.begin(order, UUID.randomUUID().toString());
        }
        Optional<String> closed = closed(provider);
        if (closed.isPresent()) {
            return new Progress.Broken<>(closed.get(), true);
        }
        Booking booking = ledger.reserve(talk, campaign, provider, model.needs(order));
        if (booking instanceof Booking.Never never) {
            return new Progress.Declined<>(never.why());
        }
        if (booking instanceof Booking.NotNow later) {
            return new Progress.Declined<>(later.why());
        }
        Charge charge = ((Booking.Booked) booking).charge();
        Progress<R> answer = sent(model, order, charge);
        settle(charge, answer, measure);
        return answer;
    }

    private Optional<String> closed(String provider) {
        if (terms.isOff(provider)) {
            return Optional.of(provider + " is switched off.");
        }
        return gates.troubledUntil(provider)
                .map(until -> provider + " does not answer as it should.")
                .or(() -> gates.fullUntil(provider).map(until -> provider + " takes no more orders a second."));
    }

    private <O, R> Progress<R> sent(Model<O, R> model, O order, Charge charge) {
        try {
            return gates.call(charge.provider(), () -> model.begin(order, charge.key()));
        } catch (OutsideTrouble trouble) {
            ledger.release(charge, "It was not taken.");
            throw trouble;
        }
    }

    private <R> void settle(Charge charge, Progress<R> answer, Function<R, Material> measure) {
        if (answer instanceof Progress.Ready<R> done) {
            var owed = new Owed(done.provenance(), done.used(), measure.apply(done.result()), "", "");
            ledger.settle(List.of(new Delivery(charge, owed, StageOutcome.Done::new)));
        } else if (answer instanceof Progress.Declined<R> declined) {
            ledger.close(charge, declined.used(), "The model declined.");
        } else if (answer instanceof Progress.Broken<R> broken) {
            ledger.close(charge, broken.used(), "Nothing usable was made.");
        } else {
            ledger.settleInFull(charge, "No answer came.");
        }
    }
}
