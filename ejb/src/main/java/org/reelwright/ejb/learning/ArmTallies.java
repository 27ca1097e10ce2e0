package org.reelwright.ejb.learning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.reelwright.ejb.measurement.LostDecisions;

/**
 * Adds up what came of decisions: each event once, whichever node does it. Events of the last seconds wait for the next
 * time, since they may still be on their way into the database; what is written later still says so itself.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ArmTallies {

    private static final Duration UNDER_WAY = Duration.ofSeconds(10);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private static final String MERGE = """
            merge into arm_tally t using (
                select d.line_item_id, d.creative_id, d.situation, d.serving_day,
                    sum(case when e.kind = 'IMPRESSION' then 1 else 0 end) as impressions,
                    sum(case when e.kind = 'COMPLETE' then 1 else 0 end) as completions,
                    sum(case when e.kind = 'CLICK' then 1 else 0 end) as clicks
                from %s join ad_decision d on d.serving_id = e.serving_id
                where %s and e.valid = true and e.kind in ('IMPRESSION', 'COMPLETE', 'CLICK')
                group by d.line_item_id, d.creative_id, d.situation, d.serving_day) s
            on t.line_item_id = s.line_item_id and t.creative_id = s.creative_id
                and t.situation = s.situation and t.serving_day = s.serving_day
            when matched then update set impressions = t.impressions + s.impressions,
                completions = t.completions + s.completions, clicks = t.clicks + s.clicks,
                tallied_at = cast(:now as timestamp with time zone)
            when not matched then insert (line_item_id, creative_id, situation, serving_day, impressions, completions,
                clicks, tallied_at) values (s.line_item_id, s.creative_id, s.situation, s.serving_day, s.impressions,
                s.completions, s.clicks, cast(:now as timestamp with time zone))
            """;

    /** What was written late is left to {@link #LATE}, however early it is seen: so nothing is added up twice. */
    private static final String ON_TIME = MERGE.formatted("ad_event e", """
            e.happened_at > (select until_then from tallied where id = 1) and e.happened_at <= :until
                and not exists (select 1 from late_event l where l.serving_id = e.serving_id and l.kind = e.kind)
            """);

    private static final String LATE = MERGE.formatted(
            "late_event l join ad_event e on e.serving_id = l.serving_id and e.kind = l.kind", "l.taken = true");

    @PersistenceContext
    EntityManager em;

    @Inject
    LostDecisions lost;

    /** @return whether this node did it; if not, another is at it */
    public boolean advance(Instant now) {
        List<?> after = em.createNativeQuery(
                        "select until_then from tallied where id = 1 for update skip locked", Instant.class)
                .getResultList();
        if (after.isEmpty()) {
            return false;
        }
        Instant until = now.minus(UNDER_WAY);
        lost.restore((Instant) after.get(0), until);
        em.createNativeQuery(ON_TIME)
                .setParameter("until", until)
                .setParameter("now", now)
                .executeUpdate();
        if (takeLate(until) > 0) {
            em.createNativeQuery(LATE).setParameter("now", now).executeUpdate();
            em.createNativeQuery("delete from late_event where taken = true").executeUpdate();
        }
        em.createNativeQuery("update tallied set until_then = :until where until_then < :until")
                .setParameter("until", until)
                .executeUpdate();
        return true;
    }

    /** Those whose decision is not written down yet wait for it, a day at most. */
    private int takeLate(Instant until) {
        em.createNativeQuery("delete from late_event where happened_at < :before")
                .setParameter("before", until.minus(FORGOTTEN))
                .executeUpdate();
        return em.createNativeQuery("update late_event set taken = true where happened_at <= :until and exists"
                        + " (select 1 from ad_decision d where d.serving_id = late_event.serving_id)")
                .setParameter("until", until)
                .executeUpdate();
    }
}
