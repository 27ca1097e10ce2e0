package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @PersistenceContext
    EntityManager em;

    /** A lease together with the book that it belongs to. */
    public record Opened(SpendBook book, BudgetLease lease) {}

    public SpendBook open(LineItem item, LocalDate day) {
        return open(List.of(item), Set.of(day)).book(item, day);
    }

    /** Two queries, however many line items. */
    public OpenBooks open(List<LineItem> items, Set<LocalDate> days) {
        Set<UUID> ids = items.stream().map(LineItem::id).collect(Collectors.toSet());
        List<Spend> pages = new ArrayList<>(lock(ids, Set.of(Spend.IN_ALL)));
        pages.addAll(lock(ids, days.stream().map(LocalDate::toString).collect(Collectors.toSet())));
        return new OpenBooks(items, pages, em::persist);
    }

    /** @return empty when there is no such lease or it is closed */
    public Optional<Opened> openFor(UUID leaseId) {
        return em.createQuery("select l.lineItemId, l.servingDay from BudgetLease l where l.id = :id", Object[].class)
                .setParameter("id", leaseId)
                .getResultStream()
                .findFirst()
                .map(row -> open(em.find(LineItem.class, row[0]), (LocalDate) row[1]))
                .map(book -> new Opened(book, em.find(BudgetLease.class, leaseId)))
                .filter(opened -> !opened.lease().isClosed());
    }

    private List<Spend> lock(Set<UUID> items, Set<String> periods) {
        return em.createQuery(
                        "select s from Spend s where s.lineItemId in :items and s.period in :periods order by s.lineItemId",
                        Spend.class)
                .setParameter("items", items)
                .setParameter("periods", periods)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
