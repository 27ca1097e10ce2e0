package org.reelwright.ejb.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.report.Invoice;
import org.reelwright.domain.report.InvoiceLine;
import org.reelwright.domain.shared.Money;

/** Invoices by month, made from the events that were billed and held against the books. Two queries. */
@Stateless
public class Invoices {

    private static final String BILLED = """
            select a.id as advertiser, a.name as advertiser_name, i.currency, c.id as campaign, c.name as campaign_name,
                i.id as item, sum(t.paid) as paid, sum(t.free) as free, sum(t.invalid) as invalid, sum(t.micros) as micros
            from (
                select e.line_item_id, sum(case when e.kind = :impression and e.billed_micros > 0 then 1 else 0 end) as paid,
                    sum(case when e.kind = :impression and e.billed_micros = 0 and e.valid = true then 1 else 0 end) as free,
                    sum(case when e.kind = :impression and e.valid = false then 1 else 0 end) as invalid,
                    sum(e.billed_micros) as micros
                from ad_event e join line_item i on i.id = e.line_item_id
                where e.serving_day between :first and :last and (:everyone = true or i.advertiser_id = :own)
                group by e.line_item_id
                union all
                select s.line_item_id, sum(case when s.kind = :impression then s.billed_events else 0 end),
                    sum(case when s.kind = :impression and s.invalidity is null then s.events - s.billed_events else 0 end),
                    sum(case when s.kind = :impression and s.invalidity is not null then s.events else 0 end),
                    sum(s.billed_micros)
                from ad_event_sum s join line_item i on i.id = s.line_item_id
                where s.serving_day between :first and :last and (:everyone = true or i.advertiser_id = :own)
                group by s.line_item_id) t
            join line_item i on i.id = t.line_item_id join campaign c on c.id = i.campaign_id
            join advertiser a on a.id = i.advertiser_id
            group by a.id, a.name, i.currency, c.id, c.name, i.id
            order by a.name, a.id, i.currency, c.name, c.id
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private record Payer(UUID id, String name, String currency) {}

    /** An advertiser's own; of every advertiser, for staff; by name. Who was served nothing gets none. */
    public List<Invoice> of(Viewer viewer, YearMonth month) {
        Instant now = clock.instant();
        Map<UUID, Long> booked = booked(month);
        var lines = new LinkedHashMap<Payer, List<InvoiceLine>>();
        for (Object[] row : billed(viewer, month)) {
            var payer = new Payer((UUID) row[0], (String) row[1], (String) row[2]);
            lines.computeIfAbsent(payer, p -> new ArrayList<>()).add(line(row, payer.currency(), booked));
        }
        return lines.entrySet().stream()
                .map(e -> new Invoice(
                        e.getKey().id(), e.getKey().name(), month, e.getKey().currency(), e.getValue(), now))
                .toList();
    }

    private List<Object[]> billed(Viewer viewer, YearMonth month) {
        return em.unwrap(Session.class)
                .createNativeQuery(BILLED, Object[].class)
                .addScalar("advertiser", UUID.class)
                .addScalar("advertiser_name", String.class)
                .addScalar("currency", String.class)
                .addScalar("campaign", UUID.class)
                .addScalar("campaign_name", String.class)
                .addScalar("item", UUID.class)
                .addScalar("paid", Long.class)
                .addScalar("free", Long.class)
                .addScalar("invalid", Long.class)
                .addScalar("micros", Long.class)
                .setParameter("impression", EventKind.IMPRESSION.name())
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .setParameter("everyone", viewer.role() != Role.ADVERTISER)
                .setParameter("own", viewer.advertiserId().orElse(new UUID(0, 0)))
                .getResultList();
    }

    private static InvoiceLine line(Object[] row, String currency, Map<UUID, Long> booked) {
        return new InvoiceLine(
                (UUID) row[3],
                (String) row[4],
                ((Number) row[6]).longValue(),
                ((Number) row[7]).longValue(),
                ((Number) row[8]).longValue(),
                new Money(((Number) row[9]).longValue(), currency),
                new Money(booked.getOrDefault((UUID) row[5], 0L), currency));
    }

    /** Micros settled in that month, by line item. */
    private Map<UUID, Long> booked(YearMonth month) {
        var booked = new HashMap<UUID, Long>();
        em.createQuery("""
                        select s.lineItemId, sum(s.settledMicros) from Spend s
                        where s.period between :first and :last group by s.lineItemId
                        """, Object[].class)
                .setParameter("first", month.atDay(1).toString())
                .setParameter("last", month.atEndOfMonth().toString())
                .getResultStream()
                .forEach(row -> booked.put((UUID) row[0], ((Number) row[1]).longValue()));
        return booked;
    }
}
