package org.reelwright.ejb.provider.http;

import java.util.Optional;

/** How one vendor says no. */
@FunctionalInterface
public interface Dialect {

    /** @return empty when the reply is not a refusal */
    Optional<No> refusal(Reply reply);

    /**
     * Of a vendor that says nothing better than HTTP does.
     *
     * @param vendor its name, for people
     */
    static Dialect byStatus(String vendor) {
        return reply -> reply.good()
                ? Optional.empty()
                : Optional.of(No.of(No.byStatus(reply.status()), vendor + " says: " + reply.excerpt(), reply));
    }
}
