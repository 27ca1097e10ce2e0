package org.reelwright.ejb.rendition;

import java.awt.geom.Rectangle2D;
import org.reelwright.domain.rendition.TextKind;

/**
 * One text (or logo) within what was painted.
 *
 * @param text empty for a logo
 * @param area of the letters in the frame's pixels
 * @param px size of the type; of the AI label, the height of its lowest capital or ideograph
 * @param contrast against what lies behind
 */
record SetText(TextKind kind, String text, Rectangle2D area, double px, double contrast) {}
