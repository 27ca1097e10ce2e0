package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.report.Control;
import org.reelwright.domain.report.ControlLift;
import org.reelwright.domain.report.HoldoutLift;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.domain.report.Weighed;
import org.reelwright.domain.shared.Money;

/** What choosing films for viewers brought, and what the campaign did, from the log of the decisions of some days. */
@Stateless
public class Lifts {

    /** What was seen, with what it cost and brought. */
    private static final String SHOWN = """
            (select d.creative_id, d.propensity, d.decided_at,
                substring(d.situation, 1, position('|' in d.situation)) as place,
                cast(e.billed_micros as double precision) * 1e-6 as paid,
                cast(coalesce(s.n, 0) as double precision) as sold
            from ad_decision d
            join ad_event e on e.serving_id = d.serving_id and e.kind = 'IMPRESSION' and e.valid = true
            left join (select serving_id, count(*) as n from conversion
                where line_item_id = :item and touch <> 'NONE' group by serving_id) s on s.serving_id = d.serving_id
            where d.line_item_id = :item and d.ghost = false and d.serving_day between :first and :last)
            """;

    /** Where and since when the control could be shown: elsewhere nothing can be said of it. */
    private static final String WEIGHED = """
            select alone, count(*), sum(w), sum(w * w), sum(w * sold), sum(w * w * sold * sold), sum(w * w * sold),
                sum(w * paid), sum(w * w * paid * paid), sum(w * w * paid * sold), sum(sold)
            from (
                select 0 as alone, cast(1 as double precision) as w, x.paid, x.sold
                from %s x
                join (select place, min(decided_at) as since from %s y where creative_id = :control group by place) t
                    on t.place = x.place and x.decided_at >= t.since
                union all
                select 1 as alone, 1 / z.propensity as w, z.paid, z.sold
                from %s z where z.creative_id = :control) weighed
            group by alone
            """.formatted(SHOWN, SHOWN, SHOWN);

    /** By what was decided, not by what was seen: of who is held out, nobody knows what would have been seen. */
    private static final String PEOPLE = """
            select p.most, count(*), sum(case when exists (select 1 from conversion c
                where c.advertiser_id = :advertiser and c.person = p.viewer and c.happened_at >= p.since
                    and c.step = false)
                then 1 else 0 end)
            from (
                select d.viewer, min(case when d.ghost = true then 1 else 0 end) as least,
                    max(case when d.ghost = true then 1 else 0 end) as most, min(d.decided_at) as since
                from ad_decision d where d.line_item_id = :item and d.viewer is not null
                    and d.serving_day between :first and :last
                group by d.viewer) p
            where p.least = p.most group by p.most
            """;

    private static final String SPENT_ON_THEM = """
            select cast(coalesce(sum(e.billed_micros), 0) as bigint) from ad_event e join ad_decision d on d.serving_id = e.serving_id
            where d.line_item_id = :item and d.viewer is not null and e.billed_micros > 0
                and d.serving_day between :first and :last
            """;

    private static final Weighed NOTHING = new Weighed(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    @PersistenceContext
    EntityManager em;

    /** Empty when no control film was chosen, nothing was launched, or the campaign is not this viewer's. */
    public Optional<ControlLift> overControl(Viewer viewer, UUID campaignId, ReportQuestion days) {
        return item(viewer, campaignId).flatMap(item -> Optional.ofNullable(em.find(Control.class, campaignId))
                .map(control -> overControl(item, control.creativeId(), days)));
    }

    /** Empty when nothing was launched, or the campaign is not this viewer's. */
    public Optional<HoldoutLift> overHoldout(Viewer viewer, UUID campaignId, ReportQuestion days) {
        return item(viewer, campaignId).map(item -> overHoldout(item, days));
    }

    private ControlLift overControl(LineItem item, UUID control, ReportQuestion days) {
        var sides = new HashMap<Integer, Weighed>();
        asked(WEIGHED, Object[].class, item, days)
                .setParameter("control", control)
                .getResultStream()
                .forEach(row -> sides.put(((Number) row[0]).intValue(), weighed(row)));
        String label = FilmTraits.of(em, item.campaignId(), Set.of(control))
                .labels()
                .getOrDefault(control, control.toString());
        return new ControlLift(control, label, sides.getOrDefault(0, NOTHING), sides.getOrDefault(1, NOTHING));
    }

    private static Weighed weighed(Object[] row) {
        return new Weighed(
                ((Number) row[1]).longValue(),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                ((Number) row[10]).longValue());
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private HoldoutLift overHoldout(LineItem item, ReportQuestion days) {
        Map<Integer, long[]> groups = new HashMap<>();
        asked(PEOPLE, Object[].class, item, days)
                .setParameter("advertiser", item.advertiserId())
                .getResultStream()
                .forEach(row -> groups.put(
                        ((Number) row[0]).intValue(),
                        new long[] {((Number) row[1]).longValue(), ((Number) row[2]).longValue()}));
        long spent = asked(SPENT_ON_THEM, Long.class, item, days).getSingleResult();
        long[] shown = groups.getOrDefault(0, new long[2]);
        long[] heldOut = groups.getOrDefault(1, new long[2]);
        return new HoldoutLift(
                shown[0],
                shown[1],
                heldOut[0],
                heldOut[1],
                new Money(spent, item.price().currency()));
    }

    private <T> NativeQuery<T> asked(String query, Class<T> row, LineItem item, ReportQuestion days) {
        return em.unwrap(Session.class)
                .createNativeQuery(query, row)
                .setParameter("item", item.id())
                .setParameter("first", days.first())
                .setParameter("last", days.last());
    }

    private Optional<LineItem> item(Viewer viewer, UUID campaignId) {
        return Optional.ofNullable(em.find(Campaign.class, campaignId))
                .filter(campaign -> viewer.maySee(campaign.advertiserId()))
                .flatMap(campaign -> Reports.lineItem(em, campaign.id()));
    }
}
