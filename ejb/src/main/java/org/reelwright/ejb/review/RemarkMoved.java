package org.reelwright.ejb.review;

import java.util.UUID;

/** Something was said of a film of this production, or is settled now. Fired inside the transaction that makes it so. */
public record RemarkMoved(UUID productionId) {}
