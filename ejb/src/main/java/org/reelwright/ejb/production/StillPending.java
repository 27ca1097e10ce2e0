package org.reelwright.ejb.production;

import java.time.Instant;
import java.util.UUID;

/** A provider was asked after a job and needs longer. */
public record StillPending(UUID jobId, int fence, Instant askAgainAt) {}
