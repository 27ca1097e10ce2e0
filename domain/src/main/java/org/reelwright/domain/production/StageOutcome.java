package org.reelwright.domain.production;

import java.time.Instant;

/** How one run of a job ended. {@link Job#settle} is the one place that decides what follows. */
public sealed interface StageOutcome {

    /** The artifact is stored. */
    record Done() implements StageOutcome {}

    /** A provider is at work; nothing here waits meanwhile. */
    record Waiting(String provider, String ticket, Instant checkAt) implements StageOutcome {}

    /**
     * Not now, through no fault of this job: a provider is busy or a budget is used up. It costs no attempt.
     *
     * @param why empty where nothing is wrong, and it only waits for another of the same production
     */
    record Later(String why, Instant at) implements StageOutcome {}

    /** A person must change something first. */
    record Refused(String why) implements StageOutcome {}

    record Failed(String why, boolean worthRetrying) implements StageOutcome {}
}
