package org.reelwright.domain.delivery;

/**
 * A film that was chosen among those of its line item that fitted.
 *
 * @param propensity how likely it was, above 0 and at most 1: by one over it, what came of it stands for what would have
 *     come of other choices
 * @param among how many there were to choose from
 */
public record Drawn(Candidate ad, Situation situation, double propensity, int among) {}
