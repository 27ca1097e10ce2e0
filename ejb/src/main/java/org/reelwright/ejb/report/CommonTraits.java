package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.measurement.Told;
import org.reelwright.domain.measurement.Touch;
import org.reelwright.domain.report.FilmSums;
import org.reelwright.domain.report.FilmSums.Counted;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.domain.report.Sales;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.report.Traits;
import org.reelwright.domain.shared.Money;

/** What films of several campaigns have in common, and what it brought. Five queries, however many campaigns. */
@Stateless
public class CommonTraits {

    private static final String COUNTED = """
            select e.line_item_id as item, e.creative_id as film, e.kind as kind, count(*) as events,
                sum(e.billed_micros) as billed
            from ad_event e
            where e.line_item_id in (:items) and e.serving_day between :first and :last and e.invalidity is null
            group by e.line_item_id, e.creative_id, e.kind
            union all
            select s.line_item_id, s.creative_id, s.kind, sum(s.events), sum(s.billed_micros)
            from ad_event_sum s
            where s.line_item_id in (:items) and s.serving_day between :first and :last and s.invalidity is null
            group by s.line_item_id, s.creative_id, s.kind
            """;

    @PersistenceContext
    EntityManager em;

    /** @param campaigns that are reckoned in {@code currency}; those that the viewer may not see, and all others, count nothing */
    public Traits of(Viewer viewer, Collection<UUID> campaigns, String currency, ReportQuestion question) {
        Map<UUID, UUID> items = items(viewer, campaigns, currency);
        if (items.isEmpty()) {
            return Traits.NONE;
        }
        var counted = new ArrayList<Counted>();
        events(items, question)
                .forEach(row -> counted.add(new Counted(items.get((UUID) row[0]), (UUID) row[1], told(row, currency))));
        sales(items, currency, question)
                .forEach(row -> counted.add(new Counted(items.get((UUID) row[0]), (UUID) row[1], sold(row, currency))));
        FilmTraits films = FilmTraits.of(
                em, items.values(), counted.stream().map(Counted::creativeId).collect(Collectors.toSet()));
        var sums = new FilmSums(currency, counted);
        return new Traits(
                sums.by(films.hooks()),
                sums.by(films.angles()),
                sums.by(films.audiences()),
                sums.by(films.lengths()),
                sums.by(films.shapes()));
    }

    /** The campaign of each line item. */
    private Map<UUID, UUID> items(Viewer viewer, Collection<UUID> campaigns, String currency) {
        var items = new HashMap<UUID, UUID>();
        em.createQuery("""
                        select i.id, i.campaignId from LineItem i where i.campaignId in :campaigns
                            and i.currency = :currency and (:everyone = true or i.advertiserId = :own)
                        """, Object[].class)
                .setParameter("campaigns", campaigns)
                .setParameter("currency", currency)
                .setParameter("everyone", viewer.role() != Role.ADVERTISER)
                .setParameter("own", viewer.advertiserId().orElse(new UUID(0, 0)))
                .getResultStream()
                .forEach(row -> items.put((UUID) row[0], (UUID) row[1]));
        return items;
    }

    private List<Object[]> events(Map<UUID, UUID> items, ReportQuestion question) {
        return em.unwrap(Session.class)
                .createNativeQuery(COUNTED, Object[].class)
                .addScalar("item", UUID.class)
                .addScalar("film", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("events", Long.class)
                .addScalar("billed", Long.class)
                .setParameterList("items", items.keySet(), UUID.class)
                .setParameter("first", question.first())
                .setParameter("last", question.last())
                .getResultList();
    }

    private List<Object[]> sales(Map<UUID, UUID> items, String currency, ReportQuestion question) {
        return em.createQuery("""
                        select c.lineItemId, c.creativeId, count(c), sum(case when c.touch = :clicked then 1L else 0L end),
                            sum(case when c.currency = :currency then c.valueMicros else 0L end)
                        from Conversion c
                        where c.lineItemId in :items and c.touch <> :none and c.servingDay between :first and :last
                        group by c.lineItemId, c.creativeId
                        """, Object[].class)
                .setParameter("items", items.keySet())
                .setParameter("currency", currency)
                .setParameter("none", Touch.NONE)
                .setParameter("clicked", Touch.CLICK)
                .setParameter("first", question.first())
                .setParameter("last", question.last())
                .getResultList();
    }

    private static Tally told(Object[] row, String currency) {
        return Tally.of(Told.parse((String) row[2]), (long) row[3], new Money((long) row[4], currency));
    }

    private static Tally sold(Object[] row, String currency) {
        var value = new Money(((Number) row[4]).longValue(), currency);
        return Tally.of(new Sales((long) row[2], ((Number) row[3]).longValue(), value, 0, 0));
    }
}
