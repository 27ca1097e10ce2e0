package org.reelwright.ejb.review;

/** A film was decided on, or waits again. Fired inside the transaction that makes it so. */
public record QueueMoved() {}
