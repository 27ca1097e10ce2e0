package org.reelwright.domain.measurement;

/**
 * Why an event is not counted as a person's: the routine filters ("general invalid traffic") of the Media Rating
 * Council's Invalid Traffic Detection and Filtration Guidelines, 2020.
 */
public enum Invalidity {
    /** The caller says itself that it is a program, or says nothing of itself at all. */
    DECLARED_BOT,
    /** Told before the ad was served, or of a part of the film that nobody can have reached by then. */
    IMPOSSIBLE_TIMING,
    /** One serving is told of more often than any player does. */
    REPEATED_ID,
    /** One caller tells of more than people watch. */
    RATE,
    /** Told more than a day after the ad was served. */
    STALE
}
