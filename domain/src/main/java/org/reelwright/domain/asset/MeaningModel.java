package org.reelwright.domain.asset;

import java.util.Optional;

/** Reads what a text is about. Texts of equal meaning lie near each other, whatever their words. */
public interface MeaningModel {

    /** @return nothing where no model runs (then words alone must do) and for a text that says nothing */
    Optional<Meaning> of(String text);
}
