package org.reelwright.domain.report;

/**
 * A wish for reports as somebody typed it, nothing of it checked; each part may be null.
 *
 * @param cadence {@code daily}, {@code weekly} or {@code monthly}
 * @param channel {@code email} or {@code webhook}
 * @param to addresses with commas between them, or one of the web
 * @param format {@code json}, {@code csv}, {@code xlsx} or {@code pdf}
 */
public record ScheduleDraft(String cadence, String channel, String to, String format) {}
