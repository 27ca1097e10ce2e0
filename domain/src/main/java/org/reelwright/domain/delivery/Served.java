package org.reelwright.domain.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * An ad that was chosen and paid for from a slice.
 *
 * @param servingId unique to this answer; every event of it carries it
 */
public record Served(UUID servingId, Candidate ad, Slice slice, Instant at) {}
