package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.measurement.Told;
import org.reelwright.domain.shared.Money;

/**
 * Sums over some events, and the rates made from them.
 *
 * @param counts valid events of each kind; a kind that is missing never happened
 * @param invalidByReason impressions that were no person's, by why not: never billed and in no other figure here
 * @param invalidByKind events that were no person's, of each kind
 * @param errorsByCode valid errors by the player's VAST error code; 0 where it told none
 * @param customByName valid events of kind CUSTOM that have a name, by that
 * @param spend what was billed
 * @param sales conversions that ads are credited with
 */
public record Tally(
        @JsonIgnore Map<EventKind, Long> counts,
        Map<Invalidity, Long> invalidByReason,
        Map<EventKind, Long> invalidByKind,
        Map<Integer, Long> errorsByCode,
        Map<String, Long> customByName,
        Money spend,
        Sales sales) {

    private static final long THOUSAND = 1_000;

    public Tally {
        counts = Map.copyOf(counts);
        invalidByReason = Map.copyOf(invalidByReason);
        invalidByKind = Map.copyOf(invalidByKind);
        errorsByCode = Collections.unmodifiableMap(new TreeMap<>(errorsByCode));
        customByName = Collections.unmodifiableMap(new TreeMap<>(customByName));
    }

    /** All of them a person's, and no errors among them. */
    public Tally(Map<EventKind, Long> counts, Money spend, Sales sales) {
        this(counts, Map.of(), Map.of(), Map.of(), Map.of(), spend, sales);
    }

    public static Tally nothing(String currency) {
        return new Tally(Map.of(), Money.zero(currency), Sales.none(currency));
    }

    /** Events of one kind. */
    public static Tally of(EventKind kind, long count, Money spend) {
        return of(new Told(kind, ""), count, spend);
    }

    /** Of what was told in the same way. */
    public static Tally of(Told told, long count, Money spend) {
        return new Tally(
                Map.of(told.kind(), count),
                Map.of(),
                Map.of(),
                Map.of(),
                told.name().isEmpty() ? Map.of() : Map.of(told.name(), count),
                spend,
                Sales.none(spend.currency()));
    }

    /** @param code the player's VAST error code; 0 for none */
    public static Tally errors(int code, long count, String currency) {
        return new Tally(
                Map.of(EventKind.ERROR, count),
                Map.of(),
                Map.of(),
                Map.of(code, count),
                Map.of(),
                Money.zero(currency),
                Sales.none(currency));
    }

    /** Events of one kind that were no person's. */
    public static Tally invalid(EventKind kind, Invalidity why, long count, String currency) {
        return new Tally(
                Map.of(),
                kind == EventKind.IMPRESSION ? Map.of(why, count) : Map.of(),
                Map.of(kind, count),
                Map.of(),
                Map.of(),
                Money.zero(currency),
                Sales.none(currency));
    }

    public static Tally of(Sales sales) {
        return new Tally(Map.of(), Money.zero(sales.value().currency()), sales);
    }

    public Tally plus(Tally other) {
        return new Tally(
                sum(EventKind.class, counts, other.counts),
                sum(Invalidity.class, invalidByReason, other.invalidByReason),
                sum(EventKind.class, invalidByKind, other.invalidByKind),
                sum(errorsByCode, other.errorsByCode),
                sum(customByName, other.customByName),
                spend.plus(other.spend),
                sales.plus(other.sales));
    }

    private static <K extends Enum<K>> Map<K, Long> sum(Class<K> keys, Map<K, Long> one, Map<K, Long> other) {
        var sum = new EnumMap<K, Long>(keys);
        one.forEach((key, count) -> sum.merge(key, count, Long::sum));
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }

    private static <K extends Comparable<K>> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        var sum = new TreeMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }

    /** Impressions that were no person's. */
    @JsonProperty
    public long invalid() {
        return invalidByReason.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All impressions, those that were no person's among them; {@link #impressions} is net of those. */
    @JsonProperty
    public long grossImpressions() {
        return impressions() + invalid();
    }

    /** Conversions to which a click led, per click ("CVR"): those after a view alone are none of the clicks'. */
    @JsonProperty
    public Rate conversionRate() {
        return Rate.of(sales.clicked(), clicks());
    }

    /** Spend per conversion ("CPA"). */
    @JsonProperty
    public Amount costPerConversion() {
        return sales.costEach(spend);
    }

    /** What was sold for each unit of money spent ("ROAS"). */
    @JsonProperty
    public Amount returnOnSpend() {
        return sales.returnOn(spend);
    }

    @JsonProperty
    public long impressions() {
        return count(EventKind.IMPRESSION);
    }

    @JsonProperty
    public long starts() {
        return count(EventKind.START);
    }

    @JsonProperty
    public long firstQuartiles() {
        return count(EventKind.FIRST_QUARTILE);
    }

    @JsonProperty
    public long midpoints() {
        return count(EventKind.MIDPOINT);
    }

    @JsonProperty
    public long thirdQuartiles() {
        return count(EventKind.THIRD_QUARTILE);
    }

    @JsonProperty
    public long completions() {
        return count(EventKind.COMPLETE);
    }

    @JsonProperty
    public long clicks() {
        return count(EventKind.CLICK);
    }

    @JsonProperty
    public long errors() {
        return count(EventKind.ERROR);
    }

    @JsonProperty
    public long viewable() {
        return count(EventKind.VIEWABLE);
    }

    @JsonProperty
    public long notViewable() {
        return count(EventKind.NOT_VIEWABLE);
    }

    /** Of impressions of which the player could tell, those that were seen as the MRC has it. */
    @JsonProperty
    public Rate viewableRate() {
        return Rate.of(viewable(), viewable() + notViewable());
    }

    /** What viewers did, and what was told by a name of somebody's own. */
    @JsonProperty
    public Map<EventKind, Long> interactions() {
        var done = new EnumMap<EventKind, Long>(EventKind.class);
        counts.forEach((kind, count) -> {
            if (kind == EventKind.CUSTOM || EventKind.NAMED.contains(kind)) {
                done.put(kind, count);
            }
        });
        return done;
    }

    /** Films seen to the end per film begun ("VTR", view-through rate). */
    @JsonProperty
    public Rate completionRate() {
        return Rate.of(completions(), starts());
    }

    /** Clicks per impression ("CTR", click-through rate). */
    @JsonProperty
    public Rate clickRate() {
        return Rate.of(clicks(), impressions());
    }

    /** What a thousand impressions really cost ("eCPM"), rounded down to the micro; zero without impressions. */
    @JsonProperty
    public Money costPerThousand() {
        return per(impressions(), spend.times(THOUSAND));
    }

    /** Rounded down to the micro; zero without clicks. */
    @JsonProperty
    public Money costPerClick() {
        return per(clicks(), spend);
    }

    /** What a film that was seen to the end cost ("CPCV"), rounded down to the micro; zero without one. */
    @JsonProperty
    public Money costPerCompletion() {
        return per(completions(), spend);
    }

    /** {@link #costPerClick} with its interval, in main units. */
    @JsonProperty
    public Amount clickCost() {
        return Amount.each(spend, clicks());
    }

    /** {@link #costPerCompletion} with its interval, in main units. */
    @JsonProperty
    public Amount completionCost() {
        return Amount.each(spend, completions());
    }

    private static Money per(long count, Money amount) {
        return count == 0 ? Money.zero(amount.currency()) : amount.dividedBy(count);
    }

    private long count(EventKind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
