package org.reelwright.domain.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one film, or of several together, from the log of decisions. Whom a film is shown to is not left to
 * plain chance: what works on phones is shown on phones. So raw counts tell as much of where films were shown as of the
 * films. Here each impression weighs one over the probability with which its film was chosen where and when it was, and
 * each place weighs the same for both sides: as if every viewer had got either by lot.
 *
 * @param cells what was counted in each place on each day
 */
public record Evidence(Map<Cell, Map<Share, Trials>> cells) {

    public static final Evidence NONE = new Evidence(Map.of());

    /** @param place kind of placement @param day of the serving */
    public record Cell(String place, LocalDate day) {}

    private record Days(LocalDate first, LocalDate last) {

        boolean hold(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public Evidence {
        cells = Map.copyOf(cells);
    }

    public Evidence plus(Evidence other) {
        var sum = new HashMap<>(cells);
        other.cells.forEach((cell, shares) -> sum.merge(cell, shares, Evidence::sum));
        return new Evidence(sum);
    }

    private static Map<Share, Trials> sum(Map<Share, Trials> one, Map<Share, Trials> other) {
        var sum = new EnumMap<Share, Trials>(Share.class);
        sum.putAll(one);
        other.forEach((share, trials) -> sum.merge(share, trials, Trials::plus));
        return sum;
    }

    /** Only places and days count in which both could be shown: from when both had been first until one was last. */
    public Comparison against(Evidence other, Share share) {
        Trials mine = Trials.NONE;
        Trials theirs = Trials.NONE;
        for (String place : places()) {
            Optional<Days> common = common(other, place);
            if (common.isPresent()) {
                Trials here = in(place, common.get(), Share.CLICK);
                Trials there = other.in(place, common.get(), Share.CLICK);
                double traffic = here.count() + there.count();
                mine = mine.plus(in(place, common.get(), share).times(traffic / here.weights()));
                theirs = theirs.plus(other.in(place, common.get(), share).times(traffic / there.weights()));
            }
        }
        return Comparison.of(mine, theirs);
    }

    private Set<String> places() {
        var places = new HashSet<String>();
        cells.keySet().forEach(cell -> places.add(cell.place()));
        return places;
    }

    /** Empty unless both have impressions in it. */
    private Optional<Days> common(Evidence other, String place) {
        return days(place)
                .flatMap(mine -> other.days(place)
                        .map(theirs -> new Days(
                                mine.first().isBefore(theirs.first()) ? theirs.first() : mine.first(),
                                mine.last().isAfter(theirs.last()) ? theirs.last() : mine.last())))
                .filter(days -> in(place, days, Share.CLICK).weights() > 0
                        && other.in(place, days, Share.CLICK).weights() > 0);
    }

    private Optional<Days> days(String place) {
        return cells.keySet().stream()
                .filter(cell -> cell.place().equals(place))
                .map(cell -> new Days(cell.day(), cell.day()))
                .reduce((one, next) -> new Days(
                        next.first().isBefore(one.first()) ? next.first() : one.first(),
                        next.last().isAfter(one.last()) ? next.last() : one.last()));
    }

    private Trials in(String place, Days days, Share share) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().place().equals(place)
                        && days.hold(cell.getKey().day()))
                .map(cell -> cell.getValue().getOrDefault(share, Trials.NONE))
                .reduce(Trials.NONE, Trials::plus);
    }
}
