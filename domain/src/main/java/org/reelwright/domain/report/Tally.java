package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.Map;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.shared.Money;

/**
 * Sums over some events, and the rates made from them.
 *
 * @param counts valid events of each kind; a kind that is missing never happened
 * @param invalid impressions that were no person's: never billed and in no other figure here
 * @param spend what was billed
 */
public record Tally(@JsonIgnore Map<EventKind, Long> counts, long invalid, Money spend) {

    private static final long THOUSAND = 1_000;

    public Tally {
        counts = Map.copyOf(counts);
    }

    public static Tally nothing(String currency) {
        return new Tally(Map.of(), 0, Money.zero(currency));
    }

    /** Events of one kind. */
    public static Tally of(EventKind kind, boolean valid, long count, Money spend) {
        boolean shown = kind == EventKind.IMPRESSION;
        return valid ? new Tally(Map.of(kind, count), 0, spend) : new Tally(Map.of(), shown ? count : 0, spend);
    }

    public Tally plus(Tally other) {
        var sum = new EnumMap<EventKind, Long>(EventKind.class);
        counts.forEach((kind, count) -> sum.merge(kind, count, Long::sum));
        other.counts.forEach((kind, count) -> sum.merge(kind, count, Long::sum));
        return new Tally(sum, invalid + other.invalid, spend.plus(other.spend));
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

    private static Money per(long count, Money amount) {
        return count == 0 ? Money.zero(amount.currency()) : amount.dividedBy(count);
    }

    private long count(EventKind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
