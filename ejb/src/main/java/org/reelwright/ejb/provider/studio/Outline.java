package org.reelwright.ejb.provider.studio;

/**
 * Which pixels are product.
 *
 * @param product in rows
 * @param glass product that one looks through
 * @param ball the radius of the finest gap that counts, in pixels
 */
record Outline(boolean[] product, boolean[] glass, int ball) {}
