package org.reelwright.ejb.production;

import java.util.UUID;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.ProductionStatus;

/** Something of a production can be seen now that could not before. Fired inside the transaction that makes it so. */
public record ProductionMoved(UUID productionId, UUID campaignId, ProductionStatus status) {

    static ProductionMoved of(Production production) {
        return new ProductionMoved(production.id(), production.campaignId(), production.status());
    }

    /** @return whether nothing more moves until somebody asks for it */
    public boolean isOver() {
        return status != ProductionStatus.RUNNING;
    }
}
