package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.delivery.LeaseTerms;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.LineItemStatus;
import org.reelwright.domain.delivery.Pacer;
import org.reelwright.domain.delivery.Pacer.Pace;
import org.reelwright.domain.delivery.Slice;
import org.reelwright.domain.delivery.SpendBook;

/** Lends slices of budgets to nodes. Each call is a short transaction of its own, so it may come from anywhere. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Leases {

    private static final String OWNER = System.getProperty("jboss.node.name", "node");
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    SpendBooks books;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "reelwright.delivery.serving", defaultValue = "PT2M")
    Duration serving;

    @Inject
    @ConfigProperty(name = "reelwright.delivery.grace", defaultValue = "PT10M")
    Duration grace;

    @Inject
    @ConfigProperty(name = "reelwright.delivery.pace", defaultValue = "CURVE")
    Pace pace;

    @Inject
    Traffic traffic;

    /** @return empty when nothing is left, in all, for today or for the traffic so far, or when the item is not to be served now */
    public Optional<Slice> lend(UUID lineItemId) {
        Instant now = clock.instant();
        return Optional.ofNullable(em.find(LineItem.class, lineItemId))
                .filter(item ->
                        item.status() == LineItemStatus.ACTIVE && item.flight().covers(now))
                .flatMap(item -> lend(item, now));
    }

    private Optional<Slice> lend(LineItem item, Instant now) {
        var terms = new LeaseTerms(serving, grace);
        SpendBook book = books.open(item, item.flight().dayOf(now));
        return book.lend(Pacer.DEFAULT.at(pace).slice(book, traffic.curve(), now), OWNER, now, terms)
                .map(lease -> {
                    em.persist(lease);
                    return Slice.of(lease, item.price().micros());
                });
    }

    /** @param micros that were never set aside for an ad */
    public void giveBack(UUID leaseId, long micros) {
        books.openFor(leaseId).ifPresent(opened -> opened.book().giveBack(opened.lease(), micros));
    }

    /** Leases whose last impressions have had their time. */
    public List<UUID> overdue() {
        return em.createQuery(
                        "select l.id from BudgetLease l where l.closed = false and l.closesAt <= :now order by l.closesAt",
                        UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    public void close(UUID leaseId) {
        books.openFor(leaseId).ifPresent(opened -> opened.book().close(opened.lease()));
    }
}
