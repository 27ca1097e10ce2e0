package org.reelwright.domain.delivery;

import java.util.Optional;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.shared.Money;

/**
 * What an advertiser would give.
 *
 * @param basis for what
 * @param micros above 0
 */
public record Worth(Basis basis, long micros) {

    /** What is paid for: a view ("CPM", a thousand of them), or what a view is to lead to ("CPC", "tCPA"). */
    public enum Basis {
        VIEW,
        OUTCOME
    }

    /** The highest cost per click, conversion or lead that the goal names; without one, the price of a view. */
    public static Worth of(Goal goal, Money view) {
        Optional<Money> target = goal.targetCpa().filter(Money::isPositive);
        return target.filter(t -> goal.objective() != Objective.REACH)
                .map(t -> new Worth(Basis.OUTCOME, t.micros()))
                .orElse(new Worth(Basis.VIEW, view.micros()));
    }

    /** Micros for one view. @param rate how likely a view leads to the outcome, calibrated, 0 to 1 */
    public long ofView(double rate) {
        return basis == Basis.VIEW ? micros : Math.round(micros * rate);
    }
}
