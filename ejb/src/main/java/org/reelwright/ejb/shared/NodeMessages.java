package org.reelwright.ejb.shared;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.shared.NodeMessage;

/** What nodes tell each other, as rows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NodeMessages {

    private static final int MOST = 1_000;

    @PersistenceContext
    EntityManager store;

    public void keep(NodeMessage message) {
        store.persist(message);
    }

    /** Of all others, the oldest first, a thousand at most. */
    public List<NodeMessage> ofOthers(UUID node, Instant since) {
        return store.createQuery(
                        "select m from NodeMessage m where m.saidAt >= :since and m.node <> :node order by m.saidAt, m.id",
                        NodeMessage.class)
                .setParameter("since", since)
                .setParameter("node", node)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What was said last, by whichever node. */
    public Optional<NodeMessage> last(String topic, UUID about, Instant since) {
        return store.createQuery(
                        "select m from NodeMessage m where m.about = :about and m.topic = :topic and m.saidAt >= :since"
                                + " order by m.saidAt desc",
                        NodeMessage.class)
                .setParameter("about", about)
                .setParameter("topic", topic)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void forget(Instant before) {
        store.createQuery("delete from NodeMessage m where m.saidAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
