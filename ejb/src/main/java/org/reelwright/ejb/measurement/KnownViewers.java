package org.reelwright.ejb.measurement;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.reelwright.domain.measurement.AdEvent;

/** What viewers met who may be known: a decision has its viewer only where that was agreed to. */
@Stateless
public class KnownViewers {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    /**
     * @param person SHA-256 by which the advertiser knows somebody, and the place where the ad was shown knew the viewer
     * @return impressions and clicks of this advertiser's ads that count, the newest first
     */
    public List<AdEvent> met(UUID advertiserId, String person, Instant from, Instant to) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select e.* from ad_decision d
                        join ad_event e on e.serving_id = d.serving_id
                        join line_item i on i.id = d.line_item_id
                        where d.viewer = :person and d.ghost = false and i.advertiser_id = :advertiser
                            and e.valid = true and e.kind in ('IMPRESSION', 'CLICK')
                            and e.happened_at >= :from and e.happened_at <= :to
                        order by e.happened_at desc
                        """, AdEvent.class)
                .setParameter("person", person)
                .setParameter("advertiser", advertiserId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST)
                .getResultList();
    }
}
