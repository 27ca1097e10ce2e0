package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.production.ChargeState;
import org.reelwright.domain.report.Consumption;
import org.reelwright.domain.report.ConsumptionLine;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.account.OwnRows;

/** What was made by which model, from the ledger. One query. */
@Stateless
public class Consumptions {

    @PersistenceContext
    EntityManager em;

    @Inject
    @ConfigProperty(name = "reelwright.prices.currency", defaultValue = "USD")
    String currency;

    /** An advertiser's own; of every advertiser, for staff. @param last inclusive */
    public Consumption between(Viewer viewer, LocalDate first, LocalDate last) {
        return new Consumption(first, last, currency, lines(viewer, first, last));
    }

    private List<ConsumptionLine> lines(Viewer viewer, LocalDate first, LocalDate last) {
        TypedQuery<Object[]> query = em.createQuery("""
                        select c.orderedOn, c.advertiserId, a.name, c.stage, c.talk, c.provider, c.model, c.unit,
                            sum(c.quantity), count(*), sum(c.settledMicros)
                        from Charge c join Advertiser a on a.id = c.advertiserId
                        where c.state = :settled and c.currency = :currency and c.orderedOn between :first and :last
                        """ + OwnRows.condition(viewer, "c") + """
                         group by c.orderedOn, c.advertiserId, a.name, c.stage, c.talk, c.provider, c.model, c.unit
                        order by c.orderedOn desc, a.name, c.advertiserId, c.stage nulls last, c.talk, c.provider, c.model, c.unit
                        """, Object[].class);
        return OwnRows.bind(viewer, query)
                .setParameter("settled", ChargeState.SETTLED)
                .setParameter("currency", currency)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(this::line)
                .toList();
    }

    private ConsumptionLine line(Object[] row) {
        return new ConsumptionLine(
                (LocalDate) row[0],
                (UUID) row[1],
                (String) row[2],
                ((Enum<?>) (row[3] == null ? row[4] : row[3])).name(),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (BigDecimal) row[8],
                (long) row[9],
                new Money(((Number) row[10]).longValue(), currency));
    }
}
