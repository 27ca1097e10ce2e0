package org.reelwright.domain.report;

/** @param to what {@link ScheduleCheck} let pass: addresses with commas between them, or one of the web */
public record ScheduleTerms(Cadence cadence, Channel channel, String to, ReportFormat format) {}
