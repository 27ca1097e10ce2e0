package org.reelwright.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.reelwright.domain.campaign.Budget;

/**
 * A line item's money on one day: every movement goes through both limits, that of the day and that in all. The caller
 * holds the row locks of both.
 */
public record SpendBook(LineItem item, LocalDate day, Spend inAll, Spend today) {

    /** Another budget. @return whether it holds from now on; nothing changed where more is spent or set aside already */
    public boolean rebudget(Budget budget) {
        long total = budget.total().micros();
        long daily = budget.daily().micros();
        if (total < inAll.used() || daily < today.used()) {
            return false;
        }
        item.rebudget(budget);
        return inAll.rebudget(total) && today.rebudget(daily);
    }

    /** Lends up to {@code wanted} micros, in whole impressions; nothing when not even one can be paid for. */
    public Optional<BudgetLease> lend(long wanted, String owner, Instant now, LeaseTerms terms) {
        long price = item.price().micros();
        long whole = Math.min(wanted, Math.min(inAll.room(), today.room())) / price * price;
        if (whole <= 0) {
            return Optional.empty();
        }
        inAll.reserve(whole);
        today.reserve(whole);
        return Optional.of(BudgetLease.grant(item.id(), day, whole, owner, now, terms));
    }

    /** Bills an impression to the lease it was served from. @return whether it was billed; if not, it is free */
    public boolean settle(BudgetLease lease, long micros, Instant at) {
        if (!lease.settle(micros, at)) {
            return false;
        }
        inAll.settle(micros);
        today.settle(micros);
        return true;
    }

    /** Returns what was not served from the lease. */
    public void giveBack(BudgetLease lease, long micros) {
        release(lease.giveBack(micros));
    }

    /** Returns everything that was not settled; impressions that still come are free. */
    public void close(BudgetLease lease) {
        release(lease.close());
    }

    private void release(long micros) {
        inAll.release(micros);
        today.release(micros);
    }
}
