package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.LockOptions;
import org.hibernate.jpa.HibernateHints;
import org.reelwright.domain.delivery.BudgetLease;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Spend;
import org.reelwright.domain.delivery.SpendBook;

/**
 * Opens a line item's money for change inside the caller's transaction. The row of all its spending is locked first
 * and guards everything else of that item, its leases too; whoever needs several items takes them in the order in which
 * the database sorts their ids, which is that of their text.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SpendBooks {

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    @PersistenceContext
    EntityManager em;

    /** A lease together with the book that it belongs to. */
    public record Opened(SpendBook book, BudgetLease lease) {}

    public SpendBook open(LineItem item, LocalDate day) {
        return open(List.of(item), Set.of(day)).book(item, day);
    }

    /** Two queries, however many line items. */
    public OpenBooks open(List<LineItem> items, Set<LocalDate> days) {
        return open(items, days, this::waitingFor);
    }

    private OpenBooks open(List<LineItem> items, Set<LocalDate> days, Function<Set<UUID>, List<Spend>> first) {
        Set<UUID> ids = ids(items.stream().map(LineItem::id));
        List<Spend> pages = new ArrayList<>(ids.isEmpty() ? List.<Spend>of() : first.apply(ids));
        Set<UUID> locked = ids(pages.stream().map(Spend::lineItemId));
        if (!locked.isEmpty()) {
            pages.addAll(lock(locked, days.stream().map(LocalDate::toString).collect(Collectors.toSet()))
                    .getResultList());
        }
        return new OpenBooks(
                items.stream().filter(item -> locked.contains(item.id())).toList(), pages, em::persist);
    }

    private static Set<UUID> ids(Stream<UUID> each) {
        return each.collect(Collectors.toSet());
    }

    /** @return empty when there is no such lease or it is closed */
    public Optional<Opened> openFor(UUID leaseId) {
        return Optional.ofNullable(openFor(Set.of(leaseId)).get(leaseId));
    }

    /** Five queries, however many leases. @return by lease; nothing for those that are not there or closed */
    public Map<UUID, Opened> openFor(Set<UUID> leaseIds) {
        return openFor(leaseIds, this::waitingFor);
    }

    /** As {@link #openFor(Set)}, but nothing of those whose money somebody else has open. */
    public Map<UUID, Opened> openFree(Set<UUID> leaseIds) {
        return openFor(leaseIds, this::free);
    }

    private Map<UUID, Opened> openFor(Set<UUID> leaseIds, Function<Set<UUID>, List<Spend>> first) {
        if (leaseIds.isEmpty()) {
            return Map.of();
        }
        List<Object[]> whose = em.createQuery(
                        "select l.lineItemId, l.servingDay from BudgetLease l where l.id in :ids and l.closed = false",
                        Object[].class)
                .setParameter("ids", leaseIds)
                .getResultList();
        OpenBooks open = open(
                items(whose.stream().map(row -> (UUID) row[0]).collect(Collectors.toSet())),
                whose.stream().map(row -> (LocalDate) row[1]).collect(Collectors.toSet()),
                first);
        var opened = new HashMap<UUID, Opened>();
        // Read only now: what locks guard must not be older than the locks.
        leases(leaseIds).filter(lease -> !lease.isClosed()).forEach(lease -> open.item(lease.lineItemId())
                .ifPresent(item -> opened.put(lease.id(), new Opened(open.book(item, lease.servingDay()), lease))));
        return opened;
    }

    private List<LineItem> items(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select i from LineItem i where i.id in :ids", LineItem.class)
                        .setParameter("ids", ids)
                        // Their money changes, not they: to compare each with what was read costs more than reading it.
                        .setHint(HibernateHints.HINT_READ_ONLY, true)
                        .getResultList();
    }

    private Stream<BudgetLease> leases(Set<UUID> ids) {
        return em.createQuery("select l from BudgetLease l where l.id in :ids", BudgetLease.class)
                .setParameter("ids", ids)
                .getResultStream();
    }

    private List<Spend> waitingFor(Set<UUID> items) {
        return lock(items, Set.of(Spend.IN_ALL)).getResultList();
    }

    private List<Spend> free(Set<UUID> items) {
        return lock(items, Set.of(Spend.IN_ALL))
                .setHint(LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    private TypedQuery<Spend> lock(Set<UUID> items, Set<String> periods) {
        return em.createQuery(
                        "select s from Spend s where s.lineItemId in :items and s.period in :periods order by s.lineItemId",
                        Spend.class)
                .setParameter("items", items)
                .setParameter("periods", periods)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
    }
}
