package org.reelwright.domain.production;

/**
 * A generating model of any kind. Implementations only translate: an order into a request, a reply into progress.
 * Both methods may be called from several threads at once and again after a crash; the same key means the same order
 * and must not be paid for twice. Trouble outside is thrown as {@link org.reelwright.domain.shared.OutsideTrouble}.
 *
 * @param <O> what is ordered; equal orders give equal results where the model allows it
 * @param <R> what is made
 */
public interface Model<O, R> {

    /** The name by which configuration chooses it, such as {@code studio}. */
    String provider();

    /** @param key unique to this order and attempt at it, at most 64 characters */
    Progress<R> begin(O order, String key);

    /** Asks after work that was {@link Progress.Pending}. Models that always answer at once never see a ticket. */
    default Progress<R> resume(String ticket) {
        return new Progress.Broken<>(provider() + " knows no ticket " + ticket, false);
    }
}
