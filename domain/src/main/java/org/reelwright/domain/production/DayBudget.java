package org.reelwright.domain.production;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.reelwright.domain.shared.Money;

/**
 * What models may cost an advertiser on one day, as an administrator chose it. Its life: chosen, changed, and thrown away
 * when the usual one is to hold again.
 */
@Entity
@Table(name = "day_budget")
public class DayBudget {

    @Id
    private UUID advertiserId;

    @Version
    private int version;

    private String currency;
    private long micros;
    private String chosenBy;
    private Instant chosenAt;

    protected DayBudget() {}

    public static DayBudget choose(UUID advertiserId, Money amount, String by, Instant now) {
        var budget = new DayBudget();
        budget.advertiserId = advertiserId;
        budget.change(amount, by, now);
        return budget;
    }

    public void change(Money amount, String by, Instant now) {
        currency = amount.currency();
        micros = amount.micros();
        chosenBy = by;
        chosenAt = now;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public Money amount() {
        return new Money(micros, currency);
    }

    public String chosenBy() {
        return chosenBy;
    }

    public Instant chosenAt() {
        return chosenAt;
    }
}
