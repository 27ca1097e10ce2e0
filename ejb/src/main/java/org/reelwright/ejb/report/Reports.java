package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.Evidence;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.domain.report.Tallies;
import org.reelwright.domain.report.Tally;

/**
 * What a campaign brought. Eight queries, three for the tables by placement and device, three for that by the places' names
 * and three for that by hour.
 */
@Stateless
public class Reports {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Instance<LeadQualities> assistants;

    public Optional<CampaignReport> campaign(Viewer viewer, UUID campaignId) {
        return campaign(viewer, campaignId, ReportQuestion.EVERYTHING);
    }

    /** To be handed on: with what is known of the campaign's assistant. */
    public Optional<CampaignReport> whole(Viewer viewer, UUID campaignId, ReportQuestion question) {
        return campaign(viewer, campaignId, question)
                .map(report -> report.with(assistants.stream()
                        .flatMap(known -> known.of(viewer, campaignId).stream())
                        .findFirst()));
    }

    public Optional<CampaignReport> campaign(Viewer viewer, UUID campaignId, ReportQuestion question) {
        return Optional.ofNullable(em.find(Campaign.class, campaignId))
                .filter(campaign -> viewer.maySee(campaign.advertiserId()))
                .map(campaign -> report(campaign, question));
    }

    /**
     * Only where, on what and at which hour ads were shown, without a count of films. Empty when nothing was launched, or
     * the campaign is not this viewer's.
     */
    public Optional<Map<Dimension, List<ReportLine>>> circumstances(
            Viewer viewer, UUID campaignId, ReportQuestion question) {
        return Optional.ofNullable(em.find(Campaign.class, campaignId))
                .filter(campaign -> viewer.maySee(campaign.advertiserId()))
                .flatMap(campaign -> lineItem(em, campaign.id()))
                .map(item -> ofCircumstances(new EventCounts(em, item, question)));
    }

    private CampaignReport report(Campaign campaign, ReportQuestion question) {
        Instant now = clock.instant();
        Optional<LineItem> item = lineItem(em, campaign.id());
        Optional<EventCounts> counts = item.map(i -> new EventCounts(em, i, question));
        String currency = campaign.brief().budget().total().currency();
        Tallies tallies = counts.map(c ->
                        new Tallies(c.item().price().currency(), c.byFilm().toList(), evidence(c.item(), question)))
                .orElse(new Tallies(currency, List.of()));
        Map<Dimension, List<ReportLine>> tables = ofFilms(campaign, tallies);
        counts.ifPresent(c -> {
            tables.putAll(ofCircumstances(c));
            tables.put(Dimension.DAY, byDay(c.item(), tallies, question, now));
        });
        tables.keySet().retainAll(question.by());
        return new CampaignReport(
                campaign.id(),
                campaign.name(),
                campaign.status(),
                item.map(LineItem::budget),
                Optional.of(question.first()).filter(day -> !day.equals(ReportQuestion.EVER_SINCE)),
                Optional.of(question.last()).filter(day -> !day.equals(ReportQuestion.FOR_EVER)),
                tallies.total(),
                tables,
                Optional.empty(),
                now);
    }

    private Map<UUID, Evidence> evidence(LineItem item, ReportQuestion question) {
        return question.compared() && Dimension.OF_FILMS.stream().anyMatch(question::asksFor)
                ? FilmEvidence.of(em, item, question)
                : Map.of();
    }

    private Map<Dimension, List<ReportLine>> ofFilms(Campaign campaign, Tallies tallies) {
        FilmTraits films = FilmTraits.of(
                em,
                campaign.id(),
                tallies.counted().stream().map(Tallies.Counted::creativeId).collect(Collectors.toSet()));
        var tables = new EnumMap<Dimension, List<ReportLine>>(Dimension.class);
        tables.put(Dimension.CREATIVE, tallies.byCreative(films.labels()));
        tables.put(Dimension.AUDIENCE, tallies.by(films.audiences()));
        tables.put(Dimension.ANGLE, tallies.by(films.angles()));
        tables.put(Dimension.SHAPE, tallies.by(films.shapes()));
        tables.put(Dimension.LENGTH, tallies.by(films.lengths()));
        return tables;
    }

    private static Map<Dimension, List<ReportLine>> ofCircumstances(EventCounts counts) {
        var tables = new EnumMap<Dimension, List<ReportLine>>(Dimension.class);
        ReportQuestion question = counts.question();
        if (question.asksFor(Dimension.PLACEMENT) || question.asksFor(Dimension.DEVICE)) {
            Map<Situation, Tally> situations = counts.bySituation();
            tables.put(Dimension.PLACEMENT, lines(EventCounts.summed(situations, Situation::place), Reports::spoken));
            tables.put(Dimension.DEVICE, lines(EventCounts.summed(situations, Situation::device), Reports::spoken));
        }
        if (question.asksFor(Dimension.SPOT)) {
            tables.put(Dimension.SPOT, NamedPlaces.lines(counts.bySpot()));
        }
        if (question.asksFor(Dimension.HOUR)) {
            tables.put(Dimension.HOUR, lines(counts.byHour(), hour -> hour + ":00"));
        }
        return tables;
    }

    private static List<ReportLine> lines(Map<String, Tally> sums, UnaryOperator<String> label) {
        return sums.entrySet().stream()
                .map(sum -> new ReportLine(sum.getKey(), label.apply(sum.getKey()), sum.getValue()))
                .toList();
    }

    /** {@code instream.vertical} is "Instream, vertical". */
    private static String spoken(String key) {
        String words = key.equals("-") ? "not told" : key.replace(".", ", ").replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<ReportLine> byDay(LineItem item, Tallies tallies, ReportQuestion question, Instant now) {
        LocalDate launched = item.flight().dayOf(item.launchedAt());
        LocalDate first = later(later(launched, item.flight().first()), question.first());
        LocalDate last = earlier(earlier(item.flight().dayOf(now), item.flight().last()), question.last());
        return last.isBefore(first) ? List.of() : tallies.byDay(first, last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? other : one;
    }

    static Optional<LineItem> lineItem(EntityManager em, UUID campaign) {
        return em.createQuery("select i from LineItem i where i.campaignId = :campaign", LineItem.class)
                .setParameter("campaign", campaign)
                .getResultStream()
                .findFirst();
    }
}
