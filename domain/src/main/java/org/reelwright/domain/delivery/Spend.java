package org.reelwright.domain.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a line item has spent and set aside, in micros, in all or on one day of its flight. Always
 * {@code settled + reserved <= budget}; whoever changes it holds its row lock.
 */
@Entity
public class Spend {

    public static final String IN_ALL = "total";

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID lineItemId;
    private String period;
    private long budgetMicros;
    private long settledMicros;
    private long reservedMicros;

    protected Spend() {}

    private Spend(LineItem item, String period, long budgetMicros) {
        this.lineItemId = item.id();
        this.period = period;
        this.budgetMicros = budgetMicros;
    }

    public static Spend inAll(LineItem item) {
        return new Spend(item, IN_ALL, item.budget().total().micros());
    }

    public static Spend on(LocalDate day, LineItem item) {
        return new Spend(item, day.toString(), item.budget().daily().micros());
    }

    /** Another limit, never below what is spent or set aside. @return whether it holds now; if not, the former one does */
    public boolean rebudget(long micros) {
        boolean holds = micros >= used();
        budgetMicros = holds ? micros : budgetMicros;
        return holds;
    }

    /** Micros that may still be reserved. */
    public long room() {
        return budgetMicros - settledMicros - reservedMicros;
    }

    /** Micros that are spent or set aside. */
    public long used() {
        return settledMicros + reservedMicros;
    }

    void reserve(long micros) {
        require(micros >= 0 && micros <= room(), "more than there is room for");
        reservedMicros += micros;
    }

    void settle(long micros) {
        release(micros);
        settledMicros += micros;
    }

    void release(long micros) {
        require(micros >= 0 && micros <= reservedMicros, "more than was reserved");
        reservedMicros -= micros;
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("line item " + lineItemId + ", " + period + ": " + what);
        }
    }

    public UUID lineItemId() {
        return lineItemId;
    }

    public String period() {
        return period;
    }

    public long budgetMicros() {
        return budgetMicros;
    }

    public long settledMicros() {
        return settledMicros;
    }

    public long reservedMicros() {
        return reservedMicros;
    }
}
