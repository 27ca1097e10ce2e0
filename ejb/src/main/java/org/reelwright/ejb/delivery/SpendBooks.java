package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.delivery.BudgetLease;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Spend;
import org.reelwright.domain.delivery.SpendBook;

/**
 * Opens a line item's money for change inside the caller's transaction. The row of all its spending is locked first
 * and guards everything else of that item, its leases too; whoever needs several items takes them in order of id.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SpendBooks {

    @PersistenceContext
    EntityManager em;

    /** A lease together with the book that it belongs to. */
    public record Opened(SpendBook book, BudgetLease lease) {}

    public SpendBook open(LineItem item, LocalDate day) {
        Spend inAll = lock(item, Spend.IN_ALL)
                .orElseThrow(
                        () -> new IllegalStateException("line item " + item.id() + " was launched without a budget"));
        return new SpendBook(item, day, inAll, lock(item, day.toString()).orElseGet(() -> begin(item, day)));
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

    private Spend begin(LineItem item, LocalDate day) {
        Spend today = Spend.on(day, item);
        em.persist(today);
        return today;
    }

    private Optional<Spend> lock(LineItem item, String period) {
        return em.createQuery("select s from Spend s where s.lineItemId = :item and s.period = :period", Spend.class)
                .setParameter("item", item.id())
                .setParameter("period", period)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
