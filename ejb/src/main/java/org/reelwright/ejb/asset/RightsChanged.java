package org.reelwright.ejb.asset;

import java.util.UUID;

/** The rights to this material last longer or shorter than before. Fired inside the transaction that makes it so. */
public record RightsChanged(UUID item, UUID advertiserId) {}
