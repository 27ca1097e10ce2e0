package org.reelwright.domain.image;

/** A part of a picture as shares of its width and height, 0..1 from the top left corner. */
public record Box(double x, double y, double width, double height) {}
