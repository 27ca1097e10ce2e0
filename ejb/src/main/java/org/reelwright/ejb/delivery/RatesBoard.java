package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.reelwright.domain.delivery.Rates;
import org.reelwright.domain.delivery.Rates.Learnt;

/** Holds what this node knows of rates, and swaps it whole when more is learnt. */
@ApplicationScoped
public class RatesBoard {

    private volatile Rates current = Rates.NONE;

    public Rates current() {
        return current;
    }

    public void post(Rates rates) {
        current = rates;
    }

    /** What is known of other line items stays as it is. */
    public synchronized void add(Map<UUID, Learnt> news) {
        var all = new HashMap<>(current.byLineItem());
        all.putAll(news);
        post(new Rates(all));
    }

    public synchronized void forget(Set<UUID> lineItems) {
        if (!lineItems.isEmpty()) {
            var left = new HashMap<>(current.byLineItem());
            left.keySet().removeAll(lineItems);
            post(new Rates(left));
        }
    }
}
