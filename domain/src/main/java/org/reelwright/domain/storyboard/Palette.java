package org.reelwright.domain.storyboard;

import org.reelwright.domain.shared.Rgb;

/**
 * The colours of one film.
 *
 * @param ground backdrop's main colour
 * @param depth backdrop's second colour, for its gradient and shapes
 * @param accent buttons and marks
 * @param ink text upon the ground: contrast at least 4.5
 * @param accentInk text upon the accent: contrast at least 4.5
 */
public record Palette(Rgb ground, Rgb depth, Rgb accent, Rgb ink, Rgb accentInk) {}
