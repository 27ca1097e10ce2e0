package org.reelwright.web.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.reelwright.domain.report.Comparison;
import org.reelwright.domain.report.ControlLift;
import org.reelwright.domain.report.HoldoutLift;
import org.reelwright.domain.report.Lift;
import org.reelwright.web.shared.Words;

/** What a campaign did, in words: a headline that claims no more than can be told, and the figures behind it. */
public final class Effect {

    private static final double WHOLE = 100;

    /** One side of a comparison. */
    public record Side(String label, String people, String conversions, String rate, String cost) {}

    private final String headline;
    private final List<String> findings;
    private final List<Side> sides;

    private Effect(String headline, List<String> findings, List<Side> sides) {
        this.headline = headline;
        this.findings = findings;
        this.sides = sides;
    }

    static Effect overControl(ControlLift lift, Words words, Figures figures) {
        Lift rate = lift.conversionRate();
        return new Effect(
                rate.found().map(found -> headline("conversion rate", found)).orElse("Not enough yet"),
                List.of(
                        sentence("Conversions per impression", rate),
                        sentence("Cost per conversion", lift.costPerConversion())),
                List.of(
                        side("As served", lift.servedSide(), words, figures),
                        side("“" + lift.label() + "” for everybody", lift.controlSide(), words, figures)));
    }

    static Effect overHoldout(HoldoutLift lift, Words words, Figures figures) {
        return new Effect(
                lift.missing().isEmpty()
                        ? lift.conversionRate().found().map(Effect::headline).orElse("Not enough yet")
                        : "Not enough yet",
                lift.missing().isEmpty() ? found(lift, figures) : List.of(lift.missing()),
                List.of(
                        people("Shown", lift.shown(), lift.shownConverted(), words),
                        people("Held out", lift.heldOut(), lift.heldOutConverted(), words)));
    }

    public String getHeadline() {
        return headline;
    }

    public List<String> getFindings() {
        return findings;
    }

    public List<Side> getSides() {
        return sides;
    }

    private static String headline(String what, Lift.Found found) {
        return found.decided() ? change(found.change()) + " " + what : "No difference can be told yet";
    }

    private static String headline(Comparison.Found found) {
        return found.decided() ? change(found.lift()) + " conversions" : "No effect can be told yet";
    }

    private static String sentence(String what, Lift lift) {
        if (lift.refused().isPresent()) {
            return what + ": " + lift.refused().get();
        }
        Lift.Found found = lift.found().orElseThrow();
        String range = what + ": " + change(found.change()) + ", with 95% certainty between " + change(found.low())
                + " and " + change(found.high()) + " (" + p(found.pValue()) + ").";
        return found.decided() ? range : range + " " + ahead(found.timesAsMany());
    }

    private static String ahead(OptionalDouble times) {
        return times.isPresent()
                ? String.format(
                        Locale.US,
                        "Not enough yet: if it stays so, about %.1f times as many impressions as now will tell.",
                        times.getAsDouble())
                : "Not enough yet, and as it stands the two are so alike that it may never be told.";
    }

    private static List<String> found(HoldoutLift lift, Figures figures) {
        Comparison.Found found = lift.conversionRate().found().orElseThrow();
        String share = "Of 100 people, " + points(found.difference())
                + " more convert because of the campaign, with 95% certainty " + points(found.low()) + " to "
                + points(found.high()) + " (" + p(found.pValue()) + ").";
        String cost = lift.costPerIncremental().value().isPresent()
                ? "Each conversion that would not have come by itself costs "
                        + figures.value(Measure.COST, lift.costPerIncremental().value()) + " ("
                        + figures.range(Measure.COST, lift.costPerIncremental()) + ")."
                : "What a conversion costs that would not have come by itself cannot be told yet.";
        return List.of(share, cost);
    }

    private static Side side(String label, ControlLift.Side side, Words words, Figures figures) {
        return new Side(
                label,
                words.count(side.impressions()),
                words.count(side.conversions()),
                words.fixed(side.perThousand(), 2),
                figures.value(Measure.COST, side.costPerConversion()));
    }

    private static Side people(String label, long people, long converted, Words words) {
        return new Side(
                label,
                words.count(people),
                words.count(converted),
                people == 0 ? "\u2013" : words.percent(converted / (double) people),
                "");
    }

    private static String points(double difference) {
        return String.format(Locale.US, "%.2f", difference * WHOLE).replace('-', '\u2212');
    }

    private static String change(double change) {
        return String.format(Locale.US, "%+.0f%%", change * WHOLE).replace('-', '\u2212');
    }

    private static String p(double value) {
        return value < 0.001 ? "p < 0.001" : String.format(Locale.US, "p = %.3f", value);
    }
}
