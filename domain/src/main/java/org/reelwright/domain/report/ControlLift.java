package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * What was served, where each viewer got the film that was chosen for him, against what the control film alone would have
 * brought where it could be shown. Told from the log of decisions with their probabilities; all is per impression, since
 * whether somebody clicks is part of the effect.
 *
 * @param label of the control film
 * @param served with all weights 1
 * @param alone with weights of one over the probability
 */
public record ControlLift(
        UUID control,
        String label,
        @JsonIgnore Weighed served,
        @JsonIgnore Weighed alone) {

    /** What a table shows of one side. */
    public record Side(long impressions, long conversions, double perThousand, OptionalDouble costPerConversion) {

        private static final int THOUSAND = 1_000;

        static Side of(Weighed sums) {
            return new Side(
                    sums.impressions(),
                    sums.conversions(),
                    sums.rate() * THOUSAND,
                    sums.sold() > 0 ? OptionalDouble.of(sums.costPerConversion()) : OptionalDouble.empty());
        }
    }

    static final double FEWEST_EFFECTIVE = 200;
    static final long FEWEST_CONVERSIONS = 10;

    @JsonProperty("asServed")
    public Side servedSide() {
        return Side.of(served);
    }

    @JsonProperty("controlAlone")
    public Side controlSide() {
        return Side.of(alone);
    }

    /** Of conversions per impression. */
    @JsonProperty
    public Lift conversionRate() {
        return missing().isEmpty()
                ? Lift.of(Math.log(served.rate() / alone.rate()), served.logRateVariance() + alone.logRateVariance())
                : Lift.refused(missing());
    }

    /** Of spend per conversion: below 0 is cheaper. */
    @JsonProperty
    public Lift costPerConversion() {
        if (!missing().isEmpty()) {
            return Lift.refused(missing());
        }
        return served.paid() > 0 && alone.paid() > 0
                ? Lift.of(
                        Math.log(served.costPerConversion() / alone.costPerConversion()),
                        served.logCostVariance() + alone.logCostVariance())
                : Lift.refused("Nothing was paid yet.");
    }

    private String missing() {
        if (alone.impressions() == 0) {
            return "Not enough yet: the control film was not shown yet.";
        }
        if (alone.effective() < FEWEST_EFFECTIVE) {
            return "Not enough yet: the control film's " + alone.impressions() + " impressions tell as much as "
                    + (long) alone.effective() + " even ones; at least " + (long) FEWEST_EFFECTIVE + " are needed.";
        }
        long fewest = Math.min(served.conversions(), alone.conversions());
        return fewest < FEWEST_CONVERSIONS
                ? "Not enough yet: " + Verdicts.more(FEWEST_CONVERSIONS - fewest, "conversion") + " "
                        + (alone.conversions() <= served.conversions() ? "after the control film" : "in all")
                        + ", of at least " + FEWEST_CONVERSIONS + "."
                : "";
    }
}
