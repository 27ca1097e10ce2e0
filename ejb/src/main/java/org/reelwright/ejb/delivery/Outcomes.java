package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.reelwright.domain.delivery.AdDecision;

/** Learns from whoever counts conversions which ad they are due to. */
@Stateless
public class Outcomes {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Takes a conversion down, in the transaction of whoever counts it; once, however often it is told.
     *
     * @param servingId of the ad that it is credited to
     * @param clicked whether it is credited to a click; else to a view alone
     * @param touchedAt when the ad was clicked, or else seen
     * @return whether it was new and the ad's decision is known
     */
    public boolean converted(
            UUID conversionId, UUID servingId, boolean clicked, Instant touchedAt, Instant convertedAt) {
        return em.createNativeQuery("""
                                insert into arm_conversion (conversion_id, serving_id, line_item_id, creative_id,
                                    situation, serving_day, clicked, clicked_at, converted_at, told_at)
                                select cast(:conversion as uuid), d.serving_id, d.line_item_id, d.creative_id,
                                    d.situation, d.serving_day, :clicked, cast(:touched as timestamp with time zone),
                                    cast(:converted as timestamp with time zone),
                                    cast(:now as timestamp with time zone)
                                from ad_decision d where d.serving_id = :serving and d.ghost = false
                                    and not exists (select 1 from arm_conversion c where c.conversion_id = :conversion)
                                """)
                        .setParameter("conversion", conversionId)
                        .setParameter("serving", servingId)
                        .setParameter("clicked", clicked)
                        .setParameter("touched", touchedAt)
                        .setParameter("converted", convertedAt)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    /** As above, of a decision that is told, not looked up. */
    public void converted(
            UUID conversionId, AdDecision decision, boolean clicked, Instant touchedAt, Instant convertedAt) {
        em.createNativeQuery("""
                        insert into arm_conversion (conversion_id, serving_id, line_item_id, creative_id, situation,
                            serving_day, clicked, clicked_at, converted_at, told_at)
                        values (:conversion, :serving, :item, :film, :situation, :day, :clicked, :touched, :converted, :now)
                        """)
                .setParameter("conversion", conversionId)
                .setParameter("serving", decision.servingId())
                .setParameter("item", decision.lineItemId())
                .setParameter("film", decision.creativeId())
                .setParameter("situation", decision.situation())
                .setParameter("day", decision.servingDay())
                .setParameter("clicked", clicked)
                .setParameter("touched", touchedAt)
                .setParameter("converted", convertedAt)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
