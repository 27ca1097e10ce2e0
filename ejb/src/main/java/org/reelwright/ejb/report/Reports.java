package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.measurement.Touch;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Sales;
import org.reelwright.domain.report.Tallies;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Money;

/** What a campaign brought. Five queries. */
@Stateless
public class Reports {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private record Film(Creative creative, String audience) {}

    public Optional<CampaignReport> campaign(Viewer viewer, UUID campaignId) {
        return Optional.ofNullable(em.find(Campaign.class, campaignId))
                .filter(campaign -> viewer.maySee(campaign.advertiserId()))
                .map(this::report);
    }

    private CampaignReport report(Campaign campaign) {
        Instant now = clock.instant();
        Optional<LineItem> item = lineItem(campaign);
        String currency = campaign.brief().budget().total().currency();
        Tallies tallies = item.map(this::tallies).orElse(new Tallies(currency, List.of()));
        Map<UUID, Film> films = films(campaign, tallies);
        return new CampaignReport(
                campaign.id(),
                campaign.name(),
                campaign.status(),
                item.map(LineItem::budget),
                tallies.total(),
                tallies.byCreative(labels(films)),
                tallies.byAudience(audiences(films)),
                item.map(i -> byDay(i, tallies, now)).orElse(List.of()),
                now);
    }

    private static List<ReportLine> byDay(LineItem item, Tallies tallies, Instant now) {
        LocalDate launched = item.flight().dayOf(item.launchedAt());
        LocalDate first =
                launched.isBefore(item.flight().first()) ? item.flight().first() : launched;
        LocalDate today = item.flight().dayOf(now);
        LocalDate last = today.isAfter(item.flight().last()) ? item.flight().last() : today;
        return last.isBefore(first) ? List.of() : tallies.byDay(first, last);
    }

    private Optional<LineItem> lineItem(Campaign campaign) {
        return em.createQuery("select i from LineItem i where i.campaignId = :campaign", LineItem.class)
                .setParameter("campaign", campaign.id())
                .getResultStream()
                .findFirst();
    }

    private Tallies tallies(LineItem item) {
        String currency = item.price().currency();
        return new Tallies(
                currency,
                Stream.concat(events(item, currency), sales(item, currency)).toList());
    }

    private Stream<Tallies.Counted> sales(LineItem item, String currency) {
        return em.createQuery("""
                        select c.creativeId, c.servingDay, count(c),
                            sum(case when c.currency = :currency then c.valueMicros else 0L end),
                            sum(case when c.currency = :currency then c.valueMicros * 1e-6 * c.valueMicros * 1e-6 else 0e0 end)
                        from Conversion c where c.lineItemId = :item and c.touch <> :none
                        group by c.creativeId, c.servingDay
                        """, Object[].class)
                .setParameter("item", item.id())
                .setParameter("currency", currency)
                .setParameter("none", Touch.NONE)
                .getResultStream()
                .map(row -> sold(row, currency));
    }

    private static Tallies.Counted sold(Object[] row, String currency) {
        var value = new Money(((Number) row[3]).longValue(), currency);
        var sales = new Sales((long) row[2], value, ((Number) row[4]).doubleValue());
        return new Tallies.Counted((UUID) row[0], (LocalDate) row[1], Tally.of(sales));
    }

    private Stream<Tallies.Counted> events(LineItem item, String currency) {
        return em.createQuery("""
                                select e.creativeId, e.servingDay, e.id.kind, e.invalidity, count(e.valid), sum(e.billedMicros)
                                from AdEvent e where e.lineItemId = :item
                                group by e.creativeId, e.servingDay, e.id.kind, e.invalidity
                                """, Object[].class)
                .setParameter("item", item.id())
                .getResultStream()
                .map(row -> counted(row, currency));
    }

    private static Tallies.Counted counted(Object[] row, String currency) {
        var spend = new Money(((Number) row[5]).longValue(), currency);
        var tally = row[3] == null
                ? Tally.of((EventKind) row[2], (long) row[4], spend)
                : Tally.invalid((EventKind) row[2], (Invalidity) row[3], (long) row[4], currency);
        return new Tallies.Counted((UUID) row[0], (LocalDate) row[1], tally);
    }

    /** The films that were ever counted or may be: old versions only where they were served. */
    private Map<UUID, Film> films(Campaign campaign, Tallies tallies) {
        var served = tallies.counted().stream()
                .map(Tallies.Counted::creativeId)
                .distinct()
                .toList();
        var films = new LinkedHashMap<UUID, Film>();
        em.createQuery("""
                        select c, p from Creative c join Production p on p.id = c.productionId
                        where c.campaignId = :campaign order by c.subject, c.madeAt
                        """, Object[].class)
                .setParameter("campaign", campaign.id())
                .getResultStream()
                .filter(row -> served.contains(((Creative) row[0]).id()) || approved((Creative) row[0]))
                .forEach(row -> films.put(((Creative) row[0]).id(), film((Creative) row[0], (Production) row[1])));
        return films;
    }

    private static boolean approved(Creative film) {
        return film.status() == CreativeStatus.APPROVED;
    }

    private static Film film(Creative film, Production production) {
        return new Film(
                film,
                production.brief().audiences().get(film.subject().audience()).name());
    }

    private static Map<UUID, String> labels(Map<UUID, Film> films) {
        var labels = new LinkedHashMap<UUID, String>();
        films.forEach((id, film) -> labels.put(id, label(film)));
        return labels;
    }

    private static String label(Film film) {
        Subject subject = film.creative().subject();
        String version =
                film.creative().revision() > 1 ? ", version " + film.creative().revision() : "";
        return film.audience() + ", " + subject.seconds() + " s, "
                + subject.shape().map(shape -> shape.ratio()).orElse("") + version;
    }

    private static Map<UUID, String> audiences(Map<UUID, Film> films) {
        var audiences = new LinkedHashMap<UUID, String>();
        films.forEach((id, film) -> audiences.put(id, film.audience()));
        return audiences;
    }
}
