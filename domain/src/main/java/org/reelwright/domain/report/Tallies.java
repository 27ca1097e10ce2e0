package org.reelwright.domain.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * All counts of a campaign by film and day, from which every table of its report is summed.
 *
 * @param counted each the sum of one film's events of one kind on one day
 * @param evidence of each film, by which they are held against each other
 */
public record Tallies(String currency, List<Counted> counted, Map<UUID, Evidence> evidence) {

    /** Some events of one film on one day. */
    public record Counted(UUID creativeId, LocalDate day, Tally tally) {}

    public Tallies {
        counted = List.copyOf(counted);
        evidence = Map.copyOf(evidence);
    }

    public Tallies(String currency, List<Counted> counted) {
        this(currency, counted, Map.of());
    }

    public Tally total() {
        return counted.stream().map(Counted::tally).reduce(Tally.nothing(currency), Tally::plus);
    }

    public List<ReportLine> byCreative(Map<UUID, String> labels) {
        return withEvidence(lines(labels, Counted::creativeId, UUID::toString), UUID::toString);
    }

    /** @param traits what is summed by, for each film, such as the name of its audience; in the order of the lines */
    public List<ReportLine> by(Map<UUID, String> traits) {
        var names = new LinkedHashMap<String, String>();
        traits.values().forEach(name -> names.put(name, name));
        return withEvidence(
                lines(names, c -> traits.getOrDefault(c.creativeId(), ""), Function.identity()),
                film -> traits.getOrDefault(film, ""));
    }

    private List<ReportLine> withEvidence(List<ReportLine> lines, Function<UUID, String> key) {
        var sums = new HashMap<String, Evidence>();
        evidence.forEach((film, found) -> sums.merge(key.apply(film), found, Evidence::plus));
        return lines.stream()
                .map(line -> new ReportLine(
                        line.key(),
                        line.label(),
                        line.tally(),
                        Optional.of(sums.getOrDefault(line.key(), Evidence.NONE))))
                .toList();
    }

    public List<ReportLine> byDay(LocalDate first, LocalDate last) {
        var days = new LinkedHashMap<LocalDate, String>();
        first.datesUntil(last.plusDays(1)).forEach(day -> days.put(day, day.toString()));
        return lines(days, Counted::day, LocalDate::toString);
    }

    private <K> List<ReportLine> lines(Map<K, String> labels, Function<Counted, K> key, Function<K, String> name) {
        var sums = new LinkedHashMap<K, Tally>();
        labels.keySet().forEach(k -> sums.put(k, Tally.nothing(currency)));
        counted.forEach(c -> sums.merge(key.apply(c), c.tally(), Tally::plus));
        return sums.entrySet().stream()
                .map(e -> new ReportLine(
                        name.apply(e.getKey()), labels.getOrDefault(e.getKey(), name.apply(e.getKey())), e.getValue()))
                .toList();
    }
}
