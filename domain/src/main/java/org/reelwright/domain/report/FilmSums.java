package org.reelwright.domain.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.reelwright.domain.report.Evidence.Cell;

/**
 * What the films of several campaigns brought. Campaigns differ in what they sell: a length that only a cheap product has
 * would seem to be the better length. So what films have in common is held against what others have within each campaign
 * that has both, and each campaign weighs the same for both.
 *
 * @param currency of all of them
 */
public record FilmSums(String currency, List<Counted> counted) {

    /** All days of a campaign are one here. */
    private static final LocalDate ANY_DAY = ReportQuestion.EVER_SINCE;

    /** All that is known of one film. */
    public record Counted(UUID campaignId, UUID creativeId, Tally tally) {}

    public FilmSums {
        counted = List.copyOf(counted);
    }

    /** @param traits of each film that counts, such as its length */
    public List<ReportLine> by(Map<UUID, String> traits) {
        var sums = new TreeMap<String, Map<UUID, Tally>>();
        counted.stream().filter(film -> traits.containsKey(film.creativeId())).forEach(film -> sums.computeIfAbsent(
                        traits.get(film.creativeId()), trait -> new HashMap<>())
                .merge(film.campaignId(), film.tally(), Tally::plus));
        return sums.entrySet().stream()
                .map(trait -> line(trait.getKey(), trait.getValue()))
                .toList();
    }

    private ReportLine line(String trait, Map<UUID, Tally> campaigns) {
        var cells = new HashMap<Cell, Map<Share, Trials>>();
        campaigns.forEach((campaign, tally) -> cells.put(new Cell(campaign.toString(), ANY_DAY), shares(tally)));
        Tally sum = campaigns.values().stream().reduce(Tally.nothing(currency), Tally::plus);
        return new ReportLine(trait, trait, sum, Optional.of(new Evidence(cells)));
    }

    private static Map<Share, Trials> shares(Tally tally) {
        var shares = new EnumMap<Share, Trials>(Share.class);
        shares.put(Share.CLICK, Trials.even(tally.clicks(), tally.impressions()));
        shares.put(Share.COMPLETION, Trials.even(tally.completions(), tally.starts()));
        shares.put(Share.CONVERSION, Trials.even(tally.sales().clicked(), tally.clicks()));
        shares.put(Share.SALE, Trials.even(tally.sales().conversions(), tally.impressions()));
        return shares;
    }
}
