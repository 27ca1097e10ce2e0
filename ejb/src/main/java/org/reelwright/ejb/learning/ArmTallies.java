package org.reelwright.ejb.learning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/**
 * Adds up what came of decisions: each event once, whichever node does it. Events of the last seconds wait for the next
 * time, since they may still be on their way into the database.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ArmTallies {

    private static final Duration UNDER_WAY = Duration.ofSeconds(10);

    private static final String TALLY = """
            merge into arm_tally t using (
                select d.line_item_id, d.creative_id, d.situation, d.serving_day,
                    sum(case when e.kind = 'IMPRESSION' then 1 else 0 end) as impressions,
                    sum(case when e.kind = 'COMPLETE' then 1 else 0 end) as completions,
                    sum(case when e.kind = 'CLICK' then 1 else 0 end) as clicks
                from ad_event e join ad_decision d on d.serving_id = e.serving_id
                where e.happened_at > (select until_then from tallied where id = 1) and e.happened_at <= :until
                    and e.valid = true and e.kind in ('IMPRESSION', 'COMPLETE', 'CLICK')
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

    @PersistenceContext
    EntityManager em;

    /** @return whether this node did it; if not, another is at it */
    public boolean advance(Instant now) {
        if (em.createNativeQuery("select id from tallied where id = 1 for update skip locked")
                .getResultList()
                .isEmpty()) {
            return false;
        }
        Instant until = now.minus(UNDER_WAY);
        em.createNativeQuery(TALLY)
                .setParameter("until", until)
                .setParameter("now", now)
                .executeUpdate();
        em.createNativeQuery("update tallied set until_then = :until where until_then < :until")
                .setParameter("until", until)
                .executeUpdate();
        return true;
    }
}
