package org.reelwright.domain.learning;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Tells from the log of one policy what another would have brought (see Saito and others, Open Bandit, arXiv 2008.07146).
 * All three estimators need every choice that the other policy might make to have had some chance in the log.
 *
 * @param needed effective sample below which nothing is told
 */
public record OffPolicy(double needed) {

    public static final OffPolicy DEFAULT = new OffPolicy(200);

    /** Inverse propensity weighting: unbiased, but wide where propensities are small. */
    public Estimate ipw(List<LoggedChoice> log) {
        return estimate(log, mean(log, c -> c.weight() * c.reward()), c -> c.weight() * c.reward());
    }

    /** Self-normalised: a little biased in small logs, narrower, and never outside the range of rewards. */
    public Estimate selfNormalised(List<LoggedChoice> log) {
        double weights = mean(log, LoggedChoice::weight);
        double value = mean(log, c -> c.weight() * c.reward()) / weights;
        return estimate(log, value, c -> value + c.weight() * (c.reward() - value) / weights);
    }

    /** Corrects a model of rewards by what it got wrong: unbiased whatever the model, and narrow where it is good. */
    public Estimate doublyRobust(List<LoggedChoice> log) {
        ToDoubleFunction<LoggedChoice> term = c -> c.expectedOfTarget() + c.weight() * (c.reward() - c.expected());
        return estimate(log, mean(log, term), term);
    }

    /** @param term of one choice, whose mean over the log is the value */
    private Estimate estimate(List<LoggedChoice> log, double value, ToDoubleFunction<LoggedChoice> term) {
        double effective = effectiveSample(log);
        if (!(effective >= needed)) {
            return new Estimate.TooFew(effective, needed);
        }
        double squares = log.stream()
                .mapToDouble(c -> Math.pow(term.applyAsDouble(c) - value, 2))
                .sum();
        return new Estimate.Value(value, Math.sqrt(squares / (log.size() - 1.0) / log.size()), effective);
    }

    static double effectiveSample(List<LoggedChoice> log) {
        double sum = log.stream().mapToDouble(LoggedChoice::weight).sum();
        double squares = log.stream().mapToDouble(c -> c.weight() * c.weight()).sum();
        return squares == 0 ? 0 : sum * sum / squares;
    }

    private static double mean(List<LoggedChoice> log, ToDoubleFunction<LoggedChoice> term) {
        return log.stream().mapToDouble(term).average().orElse(0);
    }
}
