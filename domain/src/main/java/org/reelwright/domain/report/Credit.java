package org.reelwright.domain.report;

import java.util.UUID;

/**
 * Conversions that a film is credited with, by two rules (see {@code Attribution}).
 *
 * @param lastTouch all of each to the film that was met last
 * @param dataDriven shared among all films that were met, by what would be lost without each
 */
public record Credit(UUID creativeId, String label, double lastTouch, double dataDriven) {}
