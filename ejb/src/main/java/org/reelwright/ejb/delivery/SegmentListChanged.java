package org.reelwright.ejb.delivery;

/** A list was uploaded or deleted. Fired inside the transaction that does it; heard once that is committed. */
public record SegmentListChanged() {}
