package org.reelwright.domain.production;

import java.time.Duration;
import java.util.List;

/** What a model answers, at once or when asked again with its ticket. */
public sealed interface Progress<R> {

    /**
     * @param provenance which model made it, for the label and the ledger
     * @param used what the provider says that it charges for; empty when it does not say, or charges nothing
     */
    record Ready<R>(R result, Provenance provenance, List<Usage> used) implements Progress<R> {

        public Ready(R result, Provenance provenance) {
            this(result, provenance, List.of());
        }
    }

    /** @param ticket the provider's name for the work, to ask again with */
    record Pending<R>(String ticket, Duration checkAfter) implements Progress<R> {}

    /**
     * The model will not do this order: a person must change it.
     *
     * @param used what is owed all the same; empty when nothing is
     */
    record Declined<R>(String why, List<Usage> used) implements Progress<R> {

        public Declined(String why) {
            this(why, List.of());
        }
    }

    /**
     * Nothing usable was made.
     *
     * @param used what is owed all the same; empty when nothing is
     */
    record Broken<R>(String why, boolean worthRetrying, List<Usage> used) implements Progress<R> {

        /** Nothing was made, and nothing is owed. */
        public Broken(String why, boolean worthRetrying) {
            this(why, worthRetrying, List.of());
        }
    }

    /** The order was sent and no answer came: it may be at work and may be owed. {@link Model#find} tells. */
    record Unsure<R>(String why) implements Progress<R> {}
}
