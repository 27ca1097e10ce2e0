package org.reelwright.domain.production;

import java.util.List;
import java.util.Optional;

/**
 * A generating model of any kind. Implementations only translate: an order into a request, a reply into progress.
 * All methods may be called from several threads at once and again after a crash; the same key means the same order
 * and must not be paid for twice. Trouble outside is thrown as {@link org.reelwright.domain.shared.OutsideTrouble};
 * a request that was sent and never answered is {@link Progress.Unsure}, never trouble.
 *
 * @param <O> what is ordered; equal orders give equal results where the model allows it
 * @param <R> what is made
 */
public interface Model<O, R> {

    /** The name by which configuration chooses it, such as {@code studio}. */
    String provider();

    /** What the order will be charged for at most, to reserve its cost before it is begun. Empty when it is free. */
    default List<Usage> needs(O order) {
        return List.of();
    }

    /** @param key unique to this order and attempt at it, at most 64 characters */
    Progress<R> begin(O order, String key);

    /** Asks after work that was {@link Progress.Pending}. Models that always answer at once never see a ticket. */
    default Progress<R> resume(String ticket) {
        return new Progress.Broken<>(provider() + " knows no ticket " + ticket, false);
    }

    /**
     * Asks after an order that ended {@link Progress.Unsure}, by the key it was begun with.
     *
     * @return empty when the provider never took it, so that it may be begun again
     */
    default Optional<Progress<R>> find(O order, String key) {
        return Optional.empty();
    }

    /** Tells the provider that nobody waits any more. @return whether it stopped, so that nothing more is owed */
    default boolean cancel(String ticket) {
        return false;
    }
}
