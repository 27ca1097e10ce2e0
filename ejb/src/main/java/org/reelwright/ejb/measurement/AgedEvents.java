package org.reelwright.ejb.measurement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Adds single events up and forgets them, a film's day at a time, once nothing more is taken of its ads (see {@link
 * EventAge}). Reports ask single events and sums alike, so they say the same before and after.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AgedEvents {

    private static final String THOSE =
            " from ad_event e where e.line_item_id = :item and e.creative_id = :film and e.serving_day = :day";

    private static final String SUM = """
            insert into ad_event_sum (line_item_id, creative_id, serving_day, kind, invalidity, error_code, situation,
                quarter, spot, events, billed_events, billed_micros)
            select line_item_id, creative_id, serving_day, kind, invalidity, error_code, situation, quarter, spot, count(*),
                sum(case when billed_micros > 0 then 1 else 0 end), sum(billed_micros)
            from (select e.line_item_id, e.creative_id, e.serving_day, e.kind, e.invalidity, e.error_code,
                    coalesce(d.situation, '') as situation, d.spot, e.billed_micros,
                    cast(floor(extract(epoch from coalesce(d.decided_at, e.happened_at)) / 900) as bigint) as quarter
                from ad_event e left join ad_decision d on d.serving_id = e.serving_id
                where e.line_item_id = :item and e.creative_id = :film and e.serving_day = :day) told
            group by line_item_id, creative_id, serving_day, kind, invalidity, error_code, situation, quarter, spot
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    EventAge age;

    private record Day(UUID lineItem, UUID film, LocalDate day) {}

    /** @return how many events were added up; 0 when there are no more, or another node is at it */
    public long sum() {
        if (em.createNativeQuery("select id from ageing where id = 1 for update skip locked")
                .getResultList()
                .isEmpty()) {
            return 0;
        }
        return oldest().stream().mapToLong(this::sum).sum();
    }

    /** One film's day, or none. */
    private List<Day> oldest() {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select line_item_id, creative_id, serving_day from ad_event
                        where happened_at < :since and serving_day < :open order by happened_at
                        fetch first 1 rows only
                        """, Object[].class)
                .addScalar("line_item_id", UUID.class)
                .addScalar("creative_id", UUID.class)
                .addScalar("serving_day", LocalDate.class)
                .setParameter("since", age.takenSince())
                .setParameter("open", age.openSince())
                .getResultStream()
                .map(row -> new Day((UUID) row[0], (UUID) row[1], (LocalDate) row[2]))
                .toList();
    }

    /** All or nothing: events that come meanwhile would be neither here nor there. */
    private long sum(Day day) {
        long events = ((Number) of(day, "select count(*)" + THOSE).getSingleResult()).longValue();
        of(day, SUM).executeUpdate();
        if (of(day, "delete" + THOSE).executeUpdate() != events) {
            throw new IllegalStateException("events of " + day + " came after their time");
        }
        return events;
    }

    private Query of(Day day, String statement) {
        return em.createNativeQuery(statement)
                .setParameter("item", day.lineItem())
                .setParameter("film", day.film())
                .setParameter("day", day.day());
    }
}
