package org.reelwright.domain.lead;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How well a campaign's assistant works.
 *
 * @param accuracy share of the advertiser's trial questions that were answered as they must be, 0..1; empty until they were asked
 * @param firstWordMs median time from a message to the first word of its answer
 * @param handover share of the chats in which a person was wanted or took over
 * @param perHundredClicks leads that came by a click, for each hundred valid clicks
 */
public record LeadQuality(
        OptionalDouble accuracy,
        int trials,
        OptionalInt firstWordMs,
        long chats,
        OptionalDouble handover,
        long leads,
        long qualified,
        OptionalDouble perHundredClicks) {

    /** @param right of {@code asked} trial questions @param clicked those of the leads that came by a click */
    public static LeadQuality of(
            int asked,
            int right,
            OptionalInt firstWordMs,
            long chats,
            long handedOver,
            long leads,
            long qualified,
            long clicked,
            long clicks) {
        return new LeadQuality(
                share(right, asked),
                asked,
                firstWordMs,
                chats,
                share(handedOver, chats),
                leads,
                qualified,
                clicks == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * clicked / clicks));
    }

    private static OptionalDouble share(long part, long of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / of);
    }
}
