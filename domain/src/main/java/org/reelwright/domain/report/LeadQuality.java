package org.reelwright.domain.report;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How well a campaign's assistant works, since it was set up.
 *
 * @param accuracy share of the advertiser's trial questions that were answered as they must be, 0..1; empty until they were asked
 * @param refusals of those whose answer the documents do not hold, the share of which the assistant said so; empty without any
 * @param absent how many those are
 * @param firstWordMs median time from a message to the first word of its answer
 * @param handover share of the chats in which a person was wanted or took over
 * @param perHundredClicks leads that came by a click, for each hundred valid clicks
 */
public record LeadQuality(
        OptionalDouble accuracy,
        int trials,
        OptionalDouble refusals,
        int absent,
        OptionalInt firstWordMs,
        long chats,
        OptionalDouble handover,
        long leads,
        long qualified,
        OptionalDouble perHundredClicks) {

    /**
     * How the trial questions were answered.
     *
     * @param right of {@code asked}
     * @param refused of {@code absent}, whose answer is in no document
     */
    public record Trials(int asked, int right, int absent, int refused) {

        public static final Trials NONE = new Trials(0, 0, 0, 0);
    }

    /** @param clicked those of the leads that came by a click */
    public static LeadQuality of(
            Trials trials,
            OptionalInt firstWordMs,
            long chats,
            long handedOver,
            long leads,
            long qualified,
            long clicked,
            long clicks) {
        return new LeadQuality(
                share(trials.right(), trials.asked()),
                trials.asked(),
                share(trials.refused(), trials.absent()),
                trials.absent(),
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
