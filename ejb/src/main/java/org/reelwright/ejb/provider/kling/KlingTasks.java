package org.reelwright.ejb.provider.kling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Usage;
import org.reelwright.ejb.provider.http.Call;
import org.reelwright.ejb.provider.http.Downloads;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.Source;
import org.reelwright.ejb.provider.http.Ticket;
import org.reelwright.ejb.provider.http.Wire;

/** Begins tasks and asks after them, of whatever kind. */
@ApplicationScoped
class KlingTasks {

    private static final KlingDialect DIALECT = new KlingDialect();
    private static final Duration PACE = Duration.ofSeconds(3);

    @Inject
    KlingAccount account;

    @Inject
    Wire wire;

    @Inject
    Downloads downloads;

    /** Brings a finished result home, made to fit what its ticket notes. */
    interface Bring<R> extends BiFunction<Source, String, R> {}

    /** Where a task is begun, and where one asks after it by its id, or by our key. */
    record Paths(String begin, UnaryOperator<String> ask, UnaryOperator<String> find) {

        /** All but the newer protocol's videos. */
        static Paths under(String path) {
            return new Paths(path, id -> path + "/" + id, key -> path + "/" + key);
        }
    }

    <R> Progress<R> begin(Paths paths, Map<String, Object> body, List<Usage> needs, String note, Bring<R> bring) {
        Call call = account.signed(Call.post(account.at(paths.begin()), body));
        return wire.begin(call, DIALECT, reply -> {
            KlingTask task = KlingTask.of(reply).orElseThrow(() -> new Garbled("answered without a task"));
            return progress(task, Ticket.of(paths.ask().apply(task.id()), needs, note), bring);
        });
    }

    <R> Progress<R> resume(String text, Bring<R> bring) {
        Ticket ticket = Ticket.parse(text);
        Call call = account.signed(Call.get(account.at(ticket.asking())));
        return wire.ask(
                call,
                DIALECT,
                text,
                reply -> progress(
                        KlingTask.of(reply).orElseThrow(() -> new Garbled("no longer knows the task")), ticket, bring));
    }

    <R> Optional<Progress<R>> find(Paths paths, String key, List<Usage> needs, String note, Bring<R> bring) {
        Call call = account.signed(Call.get(account.at(paths.find().apply(key))));
        return wire.find(call, DIALECT, reply -> KlingTask.of(reply)
                .map(task -> progress(task, Ticket.of(paths.ask().apply(task.id()), needs, note), bring)));
    }

    private <R> Progress<R> progress(KlingTask task, Ticket ticket, Bring<R> bring) {
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
        String address = task.address().orElseThrow(() -> new Garbled("finished without a result"));
        String model = ticket.needs().model();
        List<Usage> used = List.of(task.units()
                .map(units -> new Usage(model, KlingCatalogue.UNIT, units))
                .orElse(ticket.needs()));
        return Wire.made(
                used,
                new Provenance(KlingAccount.PROVIDER, model),
                () -> bring.apply(downloads.from(address, account.base()), ticket.note()));
    }
}
