package org.reelwright.domain.production;

import java.time.Duration;

/** What a model answers, at once or when asked again with its ticket. */
public sealed interface Progress<R> {

    /** @param provenance which model made it, for the label and the ledger */
    record Ready<R>(R result, Provenance provenance) implements Progress<R> {}

    /** @param ticket the provider's name for the work, to ask again with */
    record Pending<R>(String ticket, Duration checkAfter) implements Progress<R> {}

    /** The model will not do this order: a person must change it. */
    record Declined<R>(String why) implements Progress<R> {}

    record Broken<R>(String why, boolean worthRetrying) implements Progress<R> {}
}
