package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.reelwright.domain.delivery.Rates;

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
}
