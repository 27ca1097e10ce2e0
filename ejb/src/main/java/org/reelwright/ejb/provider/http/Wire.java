package org.reelwright.ejb.provider.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * Talks to providers for all adapters alike. What may cost money is sent once, and is unsure if no answer comes; what only
 * asks is sent up to three times.
 */
@ApplicationScoped
public class Wire {

    private static final int TRIES = 3;
    private static final long PAUSE_NANOS = 250_000_000;

    @Inject
    Transport transport;

    /** Sends an order. @param translate from a reply that is no refusal */
    public <R> Progress<R> begin(Call call, Dialect dialect, Function<Reply, Progress<R>> translate) {
        return guarded(() -> {
            Reply reply = order(call, dialect);
            try {
                return translate.apply(reply);
            } catch (OutsideTrouble e) {
                // The order was taken: trouble with bringing its result home must not have it ordered again for
                // nothing.
                throw new Unanswered(e.getMessage(), e);
            }
        });
    }

    /** Sends a part of an order, within {@link #guarded}. @throws Refused when it is refused */
    public Reply order(Call call, Dialect dialect) {
        Reply reply = transport.send(call);
        dialect.refusal(reply).ifPresent(no -> {
            throw new Refused(no);
        });
        return reply;
    }

    /** Begins an order that takes several calls. */
    public <R> Progress<R> guarded(Supplier<Progress<R>> work) {
        try {
            return work.get();
        } catch (Refused e) {
            return refused(e.no());
        } catch (Unanswered | Garbled e) {
            return new Progress.Unsure<>(e.getMessage());
        } catch (Gone e) {
            return new Progress.Broken<>(e.getMessage(), true, e.used());
        }
    }

    /** Asks after work. An address that has run out is asked for once more. */
    public <R> Progress<R> ask(Call call, Dialect dialect, String ticket, Function<Reply, Progress<R>> translate) {
        try {
            return asked(call, dialect, ticket, translate);
        } catch (Gone e) {
            return again(call, dialect, ticket, translate);
        }
    }

    /** Asks whether an order was taken. @return empty when the provider knows nothing of it */
    public <R> Optional<Progress<R>> find(
            Call call, Dialect dialect, Function<Reply, Optional<Progress<R>>> translate) {
        try {
            Reply reply = read(call);
            Optional<No> no = dialect.refusal(reply);
            if (no.isEmpty()) {
                return translate.apply(reply);
            }
            if (no.get().kind() == No.Kind.UNKNOWN) {
                return Optional.empty();
            }
            throw OutsideTrouble.passing(no.get().why(), null);
        } catch (Garbled | Unanswered e) {
            throw OutsideTrouble.passing(e.getMessage(), e);
        } catch (Gone e) {
            return Optional.of(new Progress.Broken<>(e.getMessage(), true, e.used()));
        }
    }

    /**
     * A finished result, brought home. One that is of no use is owed all the same.
     *
     * @param bring fetches it into the store
     */
    public static <R> Progress<R> made(List<Usage> used, Provenance by, Supplier<R> bring) {
        try {
            return new Progress.Ready<>(bring.get(), by, used);
        } catch (Unusable e) {
            return new Progress.Broken<>(by.provider() + ": " + e.getMessage(), true, used);
        } catch (Gone e) {
            throw e.owing(used);
        }
    }

    /** As {@link #made}, for what its ticket says that it needs. */
    public static <R> Progress<R> made(String provider, Ticket ticket, Supplier<R> bring) {
        return made(
                List.of(ticket.needs()), new Provenance(provider, ticket.needs().model()), bring);
    }

    /**
     * For providers that cannot tell whether they took an order: it may be begun again, and counts as paid for.
     *
     * @param needs as {@link org.reelwright.domain.production.Model#needs}
     */
    public static <R> Optional<Progress<R>> lost(String provider, List<Usage> needs) {
        return Optional.of(new Progress.Broken<>(
                provider + " did not answer, and cannot be asked whether it took the order", true, needs));
    }

    private <R> Progress<R> again(Call call, Dialect dialect, String ticket, Function<Reply, Progress<R>> translate) {
        try {
            return asked(call, dialect, ticket, translate);
        } catch (Gone e) {
            return new Progress.Broken<>(e.getMessage(), true, e.used());
        }
    }

    private <R> Progress<R> asked(Call call, Dialect dialect, String ticket, Function<Reply, Progress<R>> translate) {
        try {
            Reply reply = read(call);
            Optional<No> no = dialect.refusal(reply);
            if (no.isEmpty()) {
                return translate.apply(reply);
            }
            if (no.get().kind() == No.Kind.BUSY) {
                return new Progress.Pending<>(ticket, no.get().patience());
            }
            if (no.get().kind() == No.Kind.UNSURE) {
                throw OutsideTrouble.passing(no.get().why(), null);
            }
            return refused(no.get());
        } catch (Garbled | Unanswered e) {
            throw OutsideTrouble.passing(e.getMessage(), e);
        }
    }

    private static <R> Progress<R> refused(No no) {
        return switch (no.kind()) {
            case DECLINED -> new Progress.Declined<>(no.why());
            case BUSY -> new Progress.Broken<>(no.why(), true);
            case BARRED, UNKNOWN -> new Progress.Broken<>(no.why(), false);
            case UNSURE -> new Progress.Unsure<>(no.why());
        };
    }

    /** A failure that passes in a moment is not worth the engine's time. */
    public Reply read(Call call) {
        for (int tried = 1; ; tried++) {
            try {
                Reply reply = transport.send(call);
                if (reply.status() < 500 || tried == TRIES) {
                    return reply;
                }
            } catch (Unanswered | OutsideTrouble e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
            LockSupport.parkNanos(PAUSE_NANOS * tried);
        }
    }

    /** Tells a provider something that costs nothing. @return whether it agreed */
    public boolean tell(Call call, Dialect dialect) {
        try {
            return dialect.refusal(read(call)).isEmpty();
        } catch (Unanswered | OutsideTrouble e) {
            return false;
        }
    }
}
