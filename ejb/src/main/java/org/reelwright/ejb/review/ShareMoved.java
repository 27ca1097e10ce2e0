package org.reelwright.ejb.review;

import java.util.UUID;

/** A client answered to a film of this campaign. Fired inside the transaction that makes it so. */
public record ShareMoved(UUID campaignId) {}
