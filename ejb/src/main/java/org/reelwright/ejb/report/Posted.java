package org.reelwright.ejb.report;

/** What came of sending a report. */
public sealed interface Posted {

    record Sent() implements Posted {}

    /** @param why in words for the person who ordered it */
    record Failed(String why, boolean worthRetrying) implements Posted {}
}
