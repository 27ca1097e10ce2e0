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

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "reelwright.decisions.kept", defaultValue = "P400D")
    Duration kept;

    /** @return how many were forgotten; with {@link #AT_ONCE} of them there may be more */
    public int forget() {
        return em.createNativeQuery("""
                        delete from ad_decision where serving_id in (
                            select serving_id from ad_decision where decided_at < :before
                            order by decided_at fetch first\s""" + AT_ONCE + " rows only)")
                .setParameter("before", clock.instant().minus(kept))
                .executeUpdate();
    }
}
