package org.reelwright.domain.delivery;

import java.util.OptionalDouble;

/**
 * A film that was chosen among those of its line item that fitted.
 *
 * @param propensity how likely it was, above 0 and at most 1: by one over it, what came of it stands for what would have
 *     come of other choices
 * @param among how many there were to choose from
 * @param rate how likely a view of whichever film is drawn leads to what the line item is for, 0 to 1; empty where nothing
 *     was learnt. What is bid follows from this, not from the film: if better films won more auctions than others, they
 *     would be shown in other auctions, and the propensity would not be theirs
 */
public record Drawn(Candidate ad, Situation situation, double propensity, int among, OptionalDouble rate) {

    Odds odds() {
        return new Odds(situation.key(), propensity, among);
    }
}
