package org.reelwright.domain.report;

/**
 * One line of a report.
 *
 * @param key what it is about: a creative's id, an audience's name, an ISO day
 * @param label the same for people
 */
public record ReportLine(String key, String label, Tally tally) {}
