package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.Session;
import org.reelwright.domain.delivery.TrafficCurve;

/** Requests for ads by the hour, those of all nodes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TrafficBook {

    private static final Duration REMEMBERED = Duration.ofDays(14);
    /** So many requests are worth the belief that all hours are alike. */
    private static final double DOUBT = 2_400;

    @PersistenceContext
    EntityManager em;

    public void add(long requests, Instant now) {
        em.createNativeQuery("""
                        merge into traffic t
                        using (select cast(:hour as timestamp with time zone) as hour_starts, cast(:n as bigint) as n) s
                        on t.hour_starts = s.hour_starts
                        when matched then update set requests = t.requests + s.n
                        when not matched then insert (hour_starts, requests) values (s.hour_starts, s.n)
                        """)
                .setParameter("hour", now.truncatedTo(ChronoUnit.HOURS))
                .setParameter("n", requests)
                .executeUpdate();
    }

    public TrafficCurve curve(Instant now) {
        long[] hours = new long[TrafficCurve.HOURS];
        em.unwrap(Session.class)
                .createNativeQuery("""
                        select extract(hour from hour_starts at time zone 'UTC'), sum(requests) from traffic
                        where hour_starts >= :since group by extract(hour from hour_starts at time zone 'UTC')
                        """, Object[].class)
                .setParameter("since", now.minus(REMEMBERED))
                .getResultList()
                .forEach(row -> hours[((Number) row[0]).intValue()] = ((Number) row[1]).longValue());
        return TrafficCurve.of(hours, DOUBT);
    }
}
