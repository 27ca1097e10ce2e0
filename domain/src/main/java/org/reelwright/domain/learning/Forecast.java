package org.reelwright.domain.learning;

import java.util.Optional;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.report.Rate;
import org.reelwright.domain.shared.Money;

/**
 * What a budget may bring, said with how sure one can be. Impressions have a fixed price, so a budget buys at most so many;
 * clicks and conversions follow rates of the past, or a rule of thumb while there is too little of it.
 *
 * @param conversions only where the objective counts them
 */
public record Forecast(Expected impressions, Expected clicks, Optional<Expected> conversions) {

    /** Share of impressions that are clicked, in-stream video: a rule of thumb of the trade, not of this server. */
    public static final Rate USUAL_CLICKS = new Rate(.003, .001, .006);

    /** Conversions for each click: a rule of thumb likewise. */
    public static final Rate USUAL_CONVERSIONS = new Rate(.02, .005, .05);

    /** How much of a budget is spent by the end of its flight: likewise. */
    public static final Rate USUAL_SPENT = new Rate(.9, .6, 1);

    static final long ENOUGH_IMPRESSIONS = 5_000;
    static final long ENOUGH_CLICKS = 300;
    private static final long THOUSAND = 1_000;

    /** @param measured whether it follows from this server's own past, not from a rule of thumb */
    public record Expected(long low, long likely, long high, boolean measured) {

        private Expected times(Rate rate, boolean isMeasured) {
            return new Expected(
                    (long) (low * rate.low()),
                    Math.round(likely * rate.value()),
                    (long) Math.ceil(high * rate.high()),
                    isMeasured);
        }
    }

    /** What ads brought on this server lately; valid events only. */
    public record Past(long impressions, long clicks, long conversions) {

        public static final Past NONE = new Past(0, 0, 0);

        public boolean knowsClicks() {
            return impressions >= ENOUGH_IMPRESSIONS && clicks > 0;
        }

        public boolean knowsConversions() {
            return clicks >= ENOUGH_CLICKS && conversions > 0;
        }
    }

    /** @param perThousand price of a thousand impressions, above zero, in the budget's currency */
    public static Forecast of(Objective objective, Money budget, Money perThousand, Past past) {
        long most = (long) ((double) budget.micros() / perThousand.micros() * THOUSAND);
        Expected impressions = new Expected(most, most, most, true).times(USUAL_SPENT, false);
        Rate clicking = past.knowsClicks() ? Rate.of(past.clicks(), past.impressions()) : USUAL_CLICKS;
        Expected clicks = impressions.times(clicking, past.knowsClicks());
        Rate converting = past.knowsConversions() ? Rate.of(past.conversions(), past.clicks()) : USUAL_CONVERSIONS;
        boolean counted = objective == Objective.CONVERSIONS || objective == Objective.LEADS;
        return new Forecast(
                impressions,
                clicks,
                counted ? Optional.of(clicks.times(converting, past.knowsConversions())) : Optional.empty());
    }
}
