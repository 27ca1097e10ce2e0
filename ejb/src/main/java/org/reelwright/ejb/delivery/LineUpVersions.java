package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** A number that rises with every change of what may be served, all that other nodes need to ask every second, and what changed. */
@Stateless
public class LineUpVersions {

    private static final int MOST = 1_000;
    static final int KEPT = 10_000;

    @PersistenceContext
    EntityManager em;

    /** Inside the transaction that changes it: nobody sees the number before the change. */
    public void changed(@Observes LineUpChanged change) {
        em.createNativeQuery("update line_up_version set version = version + 1").executeUpdate();
        em.createNativeQuery("insert into line_up_change (version, campaign_id)"
                        + " select version, cast(:campaign as uuid) from line_up_version")
                .setParameter("campaign", change.campaignId().toString())
                .executeUpdate();
    }

    /** The campaigns that made it rise so far. @return empty when they are too many, or forgotten */
    public Optional<Set<UUID>> between(long seen, long now) {
        if (now - seen > MOST) {
            return Optional.empty();
        }
        List<String> campaigns = em.unwrap(Session.class)
                .createNativeQuery(
                        "select cast(campaign_id as varchar) from line_up_change"
                                + " where version > :seen and version <= :now",
                        String.class)
                .setParameter("seen", seen)
                .setParameter("now", now)
                .getResultList();
        return campaigns.size() == now - seen
                ? Optional.of(campaigns.stream().map(UUID::fromString).collect(Collectors.toSet()))
                : Optional.empty();
    }

    /** Which they were long ago matters to nobody. */
    public void forget() {
        em.createNativeQuery("delete from line_up_change where version < :oldest")
                .setParameter("oldest", current() - KEPT)
                .executeUpdate();
    }

    public long current() {
        return ((Number) em.createNativeQuery("select version from line_up_version")
                        .getSingleResult())
                .longValue();
    }
}
