package org.reelwright.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.account.AuditEntry;
import org.reelwright.domain.account.Viewer;

/** Who did what, and when. */
@Stateless
public class AuditLog {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Clock clock;

    /** In the transaction of what was done. */
    public void add(Viewer viewer, String what, String about) {
        store.persist(AuditEntry.of(viewer, what, about, clock.instant()));
    }

    /**
     * Staff see all; an advertiser what its own people did.
     *
     * @param who a login; of everybody when empty
     * @return newest first
     */
    public List<AuditEntry> page(Viewer viewer, String who, int first, int most) {
        return store.createQuery(
                        "select e from AuditEntry e where (:anybody = true or e.who = :who)"
                                + " and (:all = true or e.advertiserId = :owner) order by e.saidAt desc, e.id",
                        AuditEntry.class)
                .setParameter("anybody", who.isEmpty())
                .setParameter("who", who)
                .setParameter("all", viewer.advertiserId().isEmpty())
                .setParameter("owner", viewer.advertiserId().orElse(new UUID(0, 0)))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }
}
