package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalDouble;
import org.reelwright.domain.shared.Money;

/**
 * People to whom the campaign was shown against those who were held out of it by chance: what it really brought. Only
 * people whose identifier may be known are in either, and only conversions that name a person (see
 * {@code ConversionDraft}), whatever they clicked.
 *
 * @param shown people who were served an ad, whether or not their player told of it
 * @param shownConverted of these, those who converted afterwards
 * @param heldOut people who would have been served one
 * @param spend on those who were
 */
public record HoldoutLift(long shown, long shownConverted, long heldOut, long heldOutConverted, Money spend) {

    private static final double MICROS = 1e6;

    /** Share of people who converted; a test that may be looked at at any time. */
    @JsonProperty
    public Comparison conversionRate() {
        return Comparison.of(shownConverted, shown, heldOutConverted, heldOut);
    }

    /** Conversions that would not have come without the campaign; less than none when it did harm. */
    @JsonProperty
    public OptionalDouble incremental() {
        return conversionRate().found().stream()
                .mapToDouble(found -> found.difference() * shown)
                .findFirst();
    }

    /** Spend for each of those; unknown as long as there may be none. */
    @JsonProperty
    public Amount costPerIncremental() {
        return conversionRate()
                .found()
                .filter(found -> found.difference() > 0)
                .map(found -> new Amount(
                        OptionalDouble.of(per(found.difference())),
                        OptionalDouble.of(per(found.high())),
                        found.low() > 0 ? OptionalDouble.of(per(found.low())) : OptionalDouble.empty()))
                .orElse(Amount.UNKNOWN);
    }

    private double per(double difference) {
        return spend.micros() / MICROS / (difference * shown);
    }

    /** What is missing before anything is said; empty when nothing is. */
    @JsonProperty
    public String missing() {
        long people = Math.max(0, Comparison.FEWEST_TRIALS - Math.min(shown, heldOut));
        long converted = Math.max(0, Comparison.FEWEST_SUCCESSES - Math.min(shownConverted, heldOutConverted));
        if (people > 0) {
            return "Not enough yet: " + people + " more "
                    + (heldOut <= shown ? "people held out." : "people who were shown an ad.");
        }
        return converted > 0
                ? "Not enough yet: " + Verdicts.more(converted, "conversion") + " that name a person "
                        + (heldOutConverted <= shownConverted ? "among those held out." : "among those who saw an ad.")
                : "";
    }
}
