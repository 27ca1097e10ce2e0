package org.reelwright.domain.delivery;

import java.util.UUID;

/**
 * What came of showing one creative in one situation.
 *
 * @param trials at least 0; need not be whole: old ones weigh less, and those whose outcome may still come count in part
 * @param successes at least 0; where they are more than the trials, they count as tried
 */
public record Tried(UUID creative, Situation situation, double trials, double successes) {

    public Tried {
        if (!(trials >= 0 && successes >= 0)) {
            throw new IllegalArgumentException("neither trials nor successes are negative");
        }
        trials = Math.max(trials, successes);
    }
}
