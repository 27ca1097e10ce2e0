package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.reelwright.domain.delivery.LineItemStatus;

/** Which line items are served no more, ever: nothing needs to be known of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EndedLineItems {

    private static final int A_PART = 2_000;

    @PersistenceContext
    EntityManager em;

    public Set<UUID> among(Set<UUID> lineItems) {
        List<UUID> all = List.copyOf(lineItems);
        var ended = new HashSet<UUID>();
        for (int from = 0; from < all.size(); from += A_PART) {
            ended.addAll(
                    em.createQuery("select i.id from LineItem i where i.id in :ids and i.status = :ended", UUID.class)
                            .setParameter("ids", all.subList(from, Math.min(all.size(), from + A_PART)))
                            .setParameter("ended", LineItemStatus.ENDED)
                            .getResultList());
        }
        return ended;
    }
}
