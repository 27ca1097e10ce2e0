package org.reelwright.domain.production;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.reelwright.domain.shared.Money;

/**
 * What models may cost: a campaign in all, or an advertiser on one day. Always {@code settled + reserved <= budget};
 * whoever changes it holds its row lock. A provider that charges more than it was asked to costs at most overruns what
 * is left; the rest is kept apart, and leaves no room for more.
 */
@Entity
public class Purse {

    public static final String IN_ALL = "total";

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID ownerId;
    private String period;
    private String currency;
    private long budgetMicros;
    private long settledMicros;
    private long reservedMicros;
    private long overrunMicros;

    protected Purse() {}

    private Purse(UUID ownerId, String period, Money budget) {
        this.ownerId = ownerId;
        this.period = period;
        this.currency = budget.currency();
        this.budgetMicros = budget.micros();
    }

    public static Purse ofCampaign(UUID campaignId, Money budget) {
        return new Purse(campaignId, IN_ALL, budget);
    }

    public static Purse ofDay(UUID advertiserId, LocalDate day, Money budget) {
        return new Purse(advertiserId, day.toString(), budget);
    }

    /** Takes over a changed budget. One that is already overspent by the new measure just has no room any more. */
    public void rebudget(Money budget) {
        budgetMicros = Math.max(budget.micros(), settledMicros + reservedMicros);
    }

    public Money room() {
        return new Money(overrunMicros > 0 ? 0 : budgetMicros - settledMicros - reservedMicros, currency);
    }

    /** @return whether there was room for it; if not, nothing changed */
    public boolean reserve(Money most) {
        if (most.compareTo(room()) > 0 && most.isPositive()) {
            return false;
        }
        reservedMicros += most.micros();
        return true;
    }

    public void release(Money reserved) {
        if (reserved.micros() > reservedMicros) {
            throw new IllegalStateException("purse " + ownerId + ", " + period + ": more than was reserved");
        }
        reservedMicros -= reserved.micros();
    }

    public void settle(Money reserved, Money cost) {
        release(reserved);
        long within = Math.min(cost.micros(), budgetMicros - settledMicros - reservedMicros);
        settledMicros += within;
        overrunMicros += cost.micros() - within;
    }

    public Money budget() {
        return new Money(budgetMicros, currency);
    }

    public Money settled() {
        return new Money(settledMicros, currency);
    }

    public Money reserved() {
        return new Money(reservedMicros, currency);
    }

    /** With what overran it. */
    public Money owed() {
        return settled().plus(overrun());
    }

    public Money overrun() {
        return new Money(overrunMicros, currency);
    }
}
