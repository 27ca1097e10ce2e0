package org.reelwright.ejb.rendition;

/** The edge that lines of type share. */
enum Side {
    LEFT,
    CENTRE;

    /** Where a line of this width begins in a column. */
    double start(double left, double column, double line) {
        return this == LEFT ? left : left + (column - line) / 2;
    }
}
