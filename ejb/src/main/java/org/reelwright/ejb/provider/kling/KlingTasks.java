package org.reelwright.ejb.provider.kling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Usage;
import org.reelwright.ejb.provider.http.Bring;
import org.reelwright.ejb.provider.http.Call;
import org.reelwright.ejb.provider.http.Downloads;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.Ticket;
import org.reelwright.ejb.provider.http.Wire;

/** Begins tasks and asks after them, of whatever kind. */
@ApplicationScoped
class KlingTasks {

    static final KlingDialect DIALECT = new KlingDialect();

    private static final Duration PACE = Duration.ofSeconds(3);

    @Inject
    KlingAccount account;

    @Inject
    Wire wire;

    @Inject
    Downloads downloads;

    <R> Progress<R> begin(KlingOrder order, String key, Bring<R> bring) {
        Call call = account.post(
                order.path().begin(), order.path().addressed(order.body().get(), key, account.callback()));
        return wire.begin(call, DIALECT, reply -> {
            KlingTask task = KlingTask.of(reply).orElseThrow(() -> new Garbled("answered without a task"));
            return progress(task, ticket(order, task), bring);
        });
    }

    <R> Progress<R> resume(String text, Bring<R> bring) {
        return resume(text, UnaryOperator.identity(), bring);
    }

    /** @param read sees the task as it is to be taken */
    <R> Progress<R> resume(String text, UnaryOperator<KlingTask> read, Bring<R> bring) {
        Ticket ticket = Ticket.parse(text);
        return wire.ask(
                account.get(ticket.asking()),
                DIALECT,
                text,
                reply -> progress(
                        KlingTask.of(reply).map(read).orElseThrow(() -> new Garbled("no longer knows the task")),
                        ticket,
                        bring));
    }

    <R> Optional<Progress<R>> find(KlingOrder order, String key, Bring<R> bring) {
        return wire.find(account.get(order.path().find(key)), DIALECT, reply -> KlingTask.of(reply)
                .map(task -> progress(task, ticket(order, task), bring)));
    }

    private static Ticket ticket(KlingOrder order, KlingTask task) {
        return Ticket.of(order.path().ask(task.id()), order.needs(), order.note());
    }

    <R> Progress<R> progress(KlingTask task, Ticket ticket, Bring<R> bring) {
        return switch (task.state()) {
            case AT_WORK -> ticket.pending(PACE);
            case FAILED -> failed(task);
            case DONE -> done(task, ticket, bring);
        };
    }

    /** Failures are not charged for, says the vendor; what its filter refuses stays refused. */
    private static <R> Progress<R> failed(KlingTask task) {
        boolean refused = task.message().matches("(?is).*(risk|sensitive|policy|moderation|violat|审核|违规).*");
        String why = "Kling says: " + task.message();
        return refused ? new Progress.Declined<>(why) : new Progress.Broken<>(why, true);
    }

    private <R> Progress<R> done(KlingTask task, Ticket ticket, Bring<R> bring) {
        KlingTask.Result result = task.result().orElseThrow(() -> new Garbled("finished without a result"));
        String model = ticket.needs().model();
        List<Usage> used = List.of(task.units()
                .map(units -> new Usage(model, KlingCatalogue.UNIT, units))
                .orElse(ticket.needs()));
        return Wire.made(
                used,
                new Provenance(KlingAccount.PROVIDER, model),
                () -> bring.home(downloads.from(result.address(), account.base()), ticket.note(), result.name()));
    }
}
