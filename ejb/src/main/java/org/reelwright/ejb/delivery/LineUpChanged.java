package org.reelwright.ejb.delivery;

/** What may be served has changed. Fired inside the transaction that changes it; heard once that is committed. */
public record LineUpChanged() {}
