package org.reelwright.ejb.review;

import java.util.UUID;

/** A decision on a film of this campaign was made or taken back. Fired inside the transaction that does it. */
public record QueueMoved(UUID campaignId) {}
