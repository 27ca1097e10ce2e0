package org.reelwright.ejb.delivery;

import java.util.UUID;

/** What may be served of a campaign has changed. Fired inside the transaction that changes it; heard once that is committed. */
public record LineUpChanged(UUID campaignId) {}
