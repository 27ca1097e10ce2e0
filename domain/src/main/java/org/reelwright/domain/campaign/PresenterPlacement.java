package org.reelwright.domain.campaign;

/** How much of a film a presenter takes. */
public enum PresenterPlacement {
    /** Small in a lower corner, through all scenes but the end card. */
    PICTURE_IN_PICTURE,
    /** Large at the beginning and before the end card, with the product's scenes between. */
    FULL
}
