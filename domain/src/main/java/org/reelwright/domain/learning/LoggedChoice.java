package org.reelwright.domain.learning;

/**
 * One logged choice, seen from another policy.
 *
 * @param reward what came of it
 * @param propensity with which it was made, above 0 and at most 1
 * @param target with which the other policy would have made it, 0 to 1
 * @param expected the reward that a model of rewards expects of what was chosen; used by {@link OffPolicy#doublyRobust}
 *     only
 * @param expectedOfTarget the reward that the model expects of the other policy in the same situation
 */
public record LoggedChoice(double reward, double propensity, double target, double expected, double expectedOfTarget) {

    public LoggedChoice {
        if (!(propensity > 0 && propensity <= 1 && target >= 0 && target <= 1)) {
            throw new IllegalArgumentException("propensities are above 0 and at most 1");
        }
    }

    /** Without a model of rewards. */
    public static LoggedChoice of(double reward, double propensity, double target) {
        return new LoggedChoice(reward, propensity, target, 0, 0);
    }

    double weight() {
        return target / propensity;
    }
}
