package org.reelwright.domain.delivery;

import java.time.Instant;

/** A player asks for an ad for a place, now. */
public record AdRequest(Placement placement, Instant at) {}
