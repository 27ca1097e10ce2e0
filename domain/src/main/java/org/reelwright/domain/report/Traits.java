package org.reelwright.domain.report;

import java.util.List;

/**
 * What films of several campaigns have in common, and what those with it brought.
 *
 * @param byHook order in which they make their case
 * @param byAngle side from which they come at the product
 * @param byLength in seconds
 */
public record Traits(
        List<ReportLine> byHook,
        List<ReportLine> byAngle,
        List<ReportLine> byAudience,
        List<ReportLine> byLength,
        List<ReportLine> byShape) {

    public static final Traits NONE = new Traits(List.of(), List.of(), List.of(), List.of(), List.of());
}
