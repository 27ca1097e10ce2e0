package org.reelwright.domain.production;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Who had a production's films made. Productions from before this was written down have none. */
@Entity
public class Commission {

    @Id
    private UUID productionId;

    private String orderedBy;
    private Instant orderedAt;

    protected Commission() {}

    /** @param orderedBy the person's login, or the name of the API key */
    public static Commission of(Production production, String orderedBy, Instant now) {
        var commission = new Commission();
        commission.productionId = production.id();
        commission.orderedBy = orderedBy;
        commission.orderedAt = now;
        return commission;
    }

    public UUID productionId() {
        return productionId;
    }

    public String orderedBy() {
        return orderedBy;
    }

    public Instant orderedAt() {
        return orderedAt;
    }
}
