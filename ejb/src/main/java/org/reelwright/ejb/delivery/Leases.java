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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.delivery.BudgetLease;
import org.reelwright.domain.delivery.LeaseTerms;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.LineItemStatus;
import org.reelwright.domain.delivery.Pacer;
import org.reelwright.domain.delivery.Pacer.Pace;
import org.reelwright.domain.delivery.Slice;
import org.reelwright.domain.delivery.SpendBook;
import org.reelwright.ejb.delivery.SpendBooks.Opened;

/** Lends slices of budgets to nodes. Each call is a short transaction of its own, so it may come from anywhere. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Leases {

    private static final String OWNER = System.getProperty("jboss.node.name", "node");
    static final int AT_ONCE = 500;

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

    /**
     * Takes back what was not used, and lends anew, for many line items at once: a handful of queries however many.
     *
     * @param wanted line items
     * @param unused micros that were never set aside for an ad, by lease
     * @return no slice of those of which nothing is left, in all, for today or for the traffic so far, or which are not to
     *     be served now
     */
    public Map<UUID, Slice> renew(Set<UUID> wanted, Map<UUID, Long> unused) {
        Instant now = clock.instant();
        List<Object[]> returned = unused.isEmpty() ? List.of() : whose(unused.keySet());
        Set<UUID> concerned = new HashSet<>(wanted);
        returned.forEach(row -> concerned.add((UUID) row[0]));
        if (concerned.isEmpty()) {
            return Map.of();
        }
        List<LineItem> items = em.createQuery("select i from LineItem i where i.id in :ids", LineItem.class)
                .setParameter("ids", concerned)
                .getResultList();
        var days = items.stream().map(item -> item.flight().dayOf(now)).collect(Collectors.toSet());
        returned.forEach(row -> days.add((LocalDate) row[1]));
        OpenBooks open = books.open(items, days);
        takeBack(unused, open);
        return lend(wanted, open, now);
    }

    private List<Object[]> whose(Set<UUID> leases) {
        return em.createQuery("select l.lineItemId, l.servingDay from BudgetLease l where l.id in :ids", Object[].class)
                .setParameter("ids", leases)
                .getResultList();
    }

    private void takeBack(Map<UUID, Long> unused, OpenBooks open) {
        if (!unused.isEmpty()) {
            em.createQuery("select l from BudgetLease l where l.id in :ids", BudgetLease.class)
                    .setParameter("ids", unused.keySet())
                    .getResultStream()
                    .forEach(
                            lease -> open.item(lease.lineItemId()).ifPresent(item -> open.book(item, lease.servingDay())
                                    .giveBack(lease, unused.get(lease.id()))));
        }
    }

    private Map<UUID, Slice> lend(Set<UUID> wanted, OpenBooks open, Instant now) {
        var lent = new HashMap<UUID, Slice>();
        for (UUID id : wanted) {
            open.item(id)
                    .filter(item -> item.status() == LineItemStatus.ACTIVE
                            && item.flight().covers(now))
                    .flatMap(item -> lend(open.book(item, item.flight().dayOf(now)), now))
                    .ifPresent(slice -> lent.put(id, slice));
        }
        return lent;
    }

    private Optional<Slice> lend(SpendBook book, Instant now) {
        var terms = new LeaseTerms(serving, grace);
        return book.lend(
                        Pacer.DEFAULT
                                .at(pace)
                                .slice(
                                        book,
                                        traffic.curve(book.item().targeting().devices()),
                                        now),
                        OWNER,
                        now,
                        terms)
                .map(lease -> {
                    em.persist(lease);
                    return Slice.of(lease, book.item().price().micros());
                });
    }

    /** Leases whose last impressions have had their time, {@link #AT_ONCE} at most. @param passedOver first ones to leave out */
    public List<UUID> overdue(int passedOver) {
        return em.createQuery(
                        "select l.id from BudgetLease l where l.closed = false and l.closesAt <= :now"
                                + " order by l.closesAt, l.id",
                        UUID.class)
                .setParameter("now", clock.instant())
                .setFirstResult(passedOver)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Closes them, all or none, but passes over those of which another node has the money open. @return how many */
    public int close(Set<UUID> leases) {
        Map<UUID, Opened> free = books.openFree(leases);
        free.values().forEach(opened -> opened.book().close(opened.lease()));
        return free.size();
    }
}
