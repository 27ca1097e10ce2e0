package org.reelwright.ejb.rendition;

/** The edge that lines of type share. */
enum Side {
    LEFT,
    CENTRE,
    RIGHT;

    /** Where a line of this width begins in a column. */
    double start(double left, double column, double line) {
        return switch (this) {
            case LEFT -> left;
            case CENTRE -> left + (column - line) / 2;
            case RIGHT -> left + column - line;
        };
    }
}
