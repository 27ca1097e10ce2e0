package org.reelwright.ejb.production;

import java.util.UUID;

/** Something of a production can be seen now that could not before. Fired inside the transaction that makes it so. */
public record ProductionMoved(UUID productionId, UUID campaignId) {}
