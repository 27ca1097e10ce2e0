package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.measurement.Told;
import org.reelwright.domain.measurement.Touch;
import org.reelwright.domain.report.Overview;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.domain.report.Sales;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Money;

/** What each campaign brought: an advertiser's own; of every advertiser, for staff. Four queries. */
@Stateless
public class Overviews {

    private static final String COUNTED = """
            select i.campaign_id, i.currency, e.kind, e.invalidity, count(*) as events, sum(e.billed_micros) as billed
            from ad_event e join line_item i on i.id = e.line_item_id
            where e.serving_day between :first and :last and (:everyone = true or i.advertiser_id = :own)
            group by i.campaign_id, i.currency, e.kind, e.invalidity
            union all
            select i.campaign_id, i.currency, s.kind, s.invalidity, sum(s.events), sum(s.billed_micros)
            from ad_event_sum s join line_item i on i.id = s.line_item_id
            where s.serving_day between :first and :last and (:everyone = true or i.advertiser_id = :own)
            group by i.campaign_id, i.currency, s.kind, s.invalidity
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Overview of(Viewer viewer, ReportQuestion question) {
        Map<UUID, Tally> sums = new HashMap<>();
        events(viewer, question).forEach(row -> sums.merge((UUID) row[0], counted(row), Tally::plus));
        sales(viewer, question).forEach(row -> sums.merge((UUID) row[0], sold(row), Tally::plus));
        invalidSales(viewer, question)
                .forEach(row -> sums.merge(
                        (UUID) row[0], Tally.of(Sales.invalid((long) row[2], (String) row[1])), Tally::plus));
        return new Overview(
                campaigns(viewer).stream()
                        .map(row -> new ReportLine(
                                row[0].toString(),
                                (String) row[1],
                                sums.getOrDefault((UUID) row[0], Tally.nothing((String) row[2]))))
                        .toList(),
                clock.instant());
    }

    private List<Object[]> campaigns(Viewer viewer) {
        return em.createQuery("""
                        select c.id, c.name, i.currency from LineItem i join Campaign c on c.id = i.campaignId
                        where :everyone = true or i.advertiserId = :own order by c.name, c.id
                        """, Object[].class)
                .setParameter("everyone", isStaff(viewer))
                .setParameter("own", own(viewer))
                .getResultList();
    }

    private List<Object[]> events(Viewer viewer, ReportQuestion question) {
        return em.unwrap(Session.class)
                .createNativeQuery(COUNTED, Object[].class)
                .addScalar("campaign_id", UUID.class)
                .addScalar("currency", String.class)
                .addScalar("kind", String.class)
                .addScalar("invalidity", String.class)
                .addScalar("events", Long.class)
                .addScalar("billed", Long.class)
                .setParameter("first", question.first())
                .setParameter("last", question.last())
                .setParameter("everyone", isStaff(viewer))
                .setParameter("own", own(viewer))
                .getResultList();
    }

    private List<Object[]> sales(Viewer viewer, ReportQuestion question) {
        return em.createQuery("""
                        select i.campaignId, i.currency, count(c), sum(case when c.touch = :clicked then 1L else 0L end),
                            sum(case when c.currency = i.currency then c.valueMicros else 0L end),
                            sum(case when c.currency = i.currency
                                then c.valueMicros * 1e-6 * c.valueMicros * 1e-6 else 0e0 end),
                            sum(case when c.currency <> i.currency and c.valueMicros > 0 then 1L else 0L end)
                        from Conversion c join LineItem i on i.id = c.lineItemId
                        where c.touch <> :none and c.servingDay between :first and :last
                            and (:everyone = true or i.advertiserId = :own)
                        group by i.campaignId, i.currency
                        """, Object[].class)
                .setParameter("none", Touch.NONE)
                .setParameter("clicked", Touch.CLICK)
                .setParameter("first", question.first())
                .setParameter("last", question.last())
                .setParameter("everyone", isStaff(viewer))
                .setParameter("own", own(viewer))
                .getResultList();
    }

    private List<Object[]> invalidSales(Viewer viewer, ReportQuestion question) {
        return em.createQuery("""
                        select i.campaignId, i.currency, count(c)
                        from InvalidConversion c join LineItem i on i.id = c.lineItemId
                        where c.servingDay between :first and :last and (:everyone = true or i.advertiserId = :own)
                        group by i.campaignId, i.currency
                        """, Object[].class)
                .setParameter("first", question.first())
                .setParameter("last", question.last())
                .setParameter("everyone", isStaff(viewer))
                .setParameter("own", own(viewer))
                .getResultList();
    }

    private static Tally counted(Object[] row) {
        var currency = (String) row[1];
        Told told = Told.parse((String) row[2]);
        return row[3] == null
                ? Tally.of(told, (long) row[4], new Money((long) row[5], currency))
                : Tally.invalid(told.kind(), Invalidity.valueOf((String) row[3]), (long) row[4], currency);
    }

    private static Tally sold(Object[] row) {
        var value = new Money(((Number) row[4]).longValue(), (String) row[1]);
        return Tally.of(new Sales(
                (long) row[2],
                ((Number) row[3]).longValue(),
                value,
                ((Number) row[5]).doubleValue(),
                ((Number) row[6]).longValue()));
    }

    private static boolean isStaff(Viewer viewer) {
        return viewer.role() != Role.ADVERTISER;
    }

    private static UUID own(Viewer viewer) {
        return viewer.advertiserId().orElse(new UUID(0, 0));
    }
}
