package org.reelwright.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
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
        String which = OwnRows.condition(viewer, "e") + (who.isEmpty() ? "" : " and e.who = :who");
        String order = who.isEmpty() ? OwnRows.order(viewer, "e") : "e.who, ";
        TypedQuery<AuditEntry> query = store.createQuery(
                "select e from AuditEntry e where 1 = 1" + which + " order by " + order + "e.saidAt desc, e.id",
                AuditEntry.class);
        if (!who.isEmpty()) {
            query.setParameter("who", who);
        }
        return OwnRows.bind(viewer, query)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }
}
