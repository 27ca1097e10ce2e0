package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets single decisions once nothing can come of them any more. What came of them is in totals that stay. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AgedDecisions {

    static final int AT_ONCE = 10_000;
    private static final Duration AHEAD = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "reelwright.decisions.kept", defaultValue = "P400D")
    Duration kept;

    /** Sales remember the circumstances of their ads before these are forgotten. */
    public void tellSales() {
        em.createNativeQuery("""
                        update conversion set
                            spot = (select d.spot from ad_decision d where d.serving_id = conversion.serving_id),
                            situation = (select d.situation from ad_decision d where d.serving_id = conversion.serving_id),
                            decided_at = (select d.decided_at from ad_decision d where d.serving_id = conversion.serving_id)
                        where situation is null and serving_id in (
                            select serving_id from ad_decision where decided_at < :before)
                        """)
                .setParameter("before", clock.instant().minus(kept).plus(AHEAD))
                .executeUpdate();
    }

    /**
     * Those of whose ads no single event is left: what was told goes into sums first.
     *
     * @return how many were forgotten; with {@link #AT_ONCE} of them there may be more
     */
    public int forget() {
        return em.createNativeQuery("""
                        delete from ad_decision where serving_id in (
                            select d.serving_id from ad_decision d where d.decided_at < :before
                                and not exists (select 1 from ad_event e where e.serving_id = d.serving_id)
                            order by d.decided_at fetch first\s""" + AT_ONCE + " rows only)")
                .setParameter("before", clock.instant().minus(kept))
                .executeUpdate();
    }
}
