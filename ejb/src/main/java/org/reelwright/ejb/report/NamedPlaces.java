package org.reelwright.ejb.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;

/** Places by their names: those that showed most, and all others together. */
final class NamedPlaces {

    private static final int MOST = 50;
    private static final String NONE = "-";

    private NamedPlaces() {}

    /** @param spots by name; empty where the place has none */
    static List<ReportLine> lines(Map<String, Tally> spots) {
        List<String> greatest = spots.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Tally> spot) ->
                                spot.getValue().grossImpressions())
                        .reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        var lines = new TreeMap<String, Tally>();
        spots.forEach((name, tally) ->
                lines.merge(greatest.contains(name) ? name : AdDecision.OTHER_SPOT, tally, Tally::plus));
        return lines.entrySet().stream()
                .map(spot -> spot.getKey().isEmpty()
                        ? new ReportLine(NONE, "Not told", spot.getValue())
                        : new ReportLine(spot.getKey(), spot.getKey(), spot.getValue()))
                .toList();
    }
}
