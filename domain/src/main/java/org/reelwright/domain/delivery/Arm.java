package org.reelwright.domain.delivery;

import java.util.UUID;

/**
 * A creative that may be shown, with the probability that it will be.
 *
 * @param propensity 0 to 1; those of all arms of a choice sum to 1
 */
public record Arm(UUID creative, double propensity) {}
