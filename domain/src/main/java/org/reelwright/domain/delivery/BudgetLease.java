package org.reelwright.domain.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A slice of a line item's budget lent to one node. Its life: granted; served from until {@code serveUntil}; settled
 * impression by impression until {@code closesAt}; closed, when what was not settled returns to the budget. A node that
 * dies simply never gives back early.
 */
@Entity
public class BudgetLease {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID lineItemId;
    private LocalDate servingDay;
    private String owner;
    private long grantedMicros;
    private long settledMicros;
    private Instant serveUntil;
    private Instant closesAt;
    private boolean closed;

    protected BudgetLease() {}

    static BudgetLease grant(
            UUID lineItemId, LocalDate servingDay, long micros, String owner, Instant now, LeaseTerms terms) {
        var lease = new BudgetLease();
        lease.lineItemId = lineItemId;
        lease.servingDay = servingDay;
        lease.owner = owner;
        lease.grantedMicros = micros;
        lease.serveUntil = now.plus(terms.serving());
        lease.closesAt = lease.serveUntil.plus(terms.grace());
        return lease;
    }

    boolean settle(long micros, Instant at) {
        if (closed || !at.isBefore(closesAt) || micros < 0 || micros > outstanding()) {
            return false;
        }
        settledMicros += micros;
        return true;
    }

    /** @return what may really be given back: never more than is outstanding */
    long giveBack(long micros) {
        long given = closed ? 0 : Math.min(micros, outstanding());
        grantedMicros -= given;
        return given;
    }

    long close() {
        long given = giveBack(outstanding());
        closed = true;
        return given;
    }

    /** Micros granted and not settled yet. */
    public long outstanding() {
        return grantedMicros - settledMicros;
    }

    public UUID id() {
        return id;
    }

    public UUID lineItemId() {
        return lineItemId;
    }

    public LocalDate servingDay() {
        return servingDay;
    }

    public String owner() {
        return owner;
    }

    public long grantedMicros() {
        return grantedMicros;
    }

    public long settledMicros() {
        return settledMicros;
    }

    public Instant serveUntil() {
        return serveUntil;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public boolean isClosed() {
        return closed;
    }
}
