package org.reelwright.ejb.measurement;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.reelwright.domain.measurement.EventKind;

/**
 * Writes down decisions that a killed node took with it, as what was told of their ads says them: with the same propensity,
 * but without the viewer, whom no address names.
 */
@Stateless
public class LostDecisions {

    private static final String INSERT = """
            insert into ad_decision (serving_id, line_item_id, creative_id, serving_day, situation, propensity, among,
                ghost, viewer, decided_at)
            select e.serving_id, e.line_item_id, e.creative_id, e.serving_day, e.situation, e.propensity, e.among,
                false, null, e.decided_at
            from %s where %s and e.kind = :kind and e.propensity is not null and e.happened_at <= :until
                and not exists (select 1 from ad_decision d where d.serving_id = e.serving_id)
            """;

    private static final String ON_TIME = INSERT.formatted("ad_event e", "e.happened_at > :after");

    private static final String LATE = INSERT.formatted(
            "late_event l join ad_event e on e.serving_id = l.serving_id and e.kind = l.kind", "1 = 1");

    @PersistenceContext
    EntityManager em;

    /** In the caller's transaction, of what was told since. @param until long enough ago for the log to have written its own */
    public void restore(Instant after, Instant until) {
        for (EventKind kind : List.of(EventKind.IMPRESSION, EventKind.CLICK)) {
            em.createNativeQuery(ON_TIME)
                    .setParameter("kind", kind.name())
                    .setParameter("after", after)
                    .setParameter("until", until)
                    .executeUpdate();
            em.createNativeQuery(LATE)
                    .setParameter("kind", kind.name())
                    .setParameter("until", until)
                    .executeUpdate();
        }
    }
}
