package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Optional;
import org.hibernate.Session;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.delivery.TrafficCurve;
import org.reelwright.domain.delivery.TrafficHours;

/** Requests for ads by the hour, those of all nodes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TrafficBook {

    private static final Duration REMEMBERED = Duration.ofDays(14);

    @PersistenceContext
    EntityManager em;

    public void add(Optional<DeviceKind> device, long requests, Instant now) {
        em.createNativeQuery("""
                        merge into traffic_hour t
                        using (select cast(:hour as timestamp with time zone) as hour_starts,
                            cast(:device as varchar) as device, cast(:n as bigint) as n) s
                        on t.hour_starts = s.hour_starts and t.device = s.device
                        when matched then update set requests = t.requests + s.n
                        when not matched then insert (hour_starts, device, requests)
                            values (s.hour_starts, s.device, s.n)
                        """)
                .setParameter("hour", now.truncatedTo(ChronoUnit.HOURS))
                .setParameter("device", device.map(Enum::name).orElse(""))
                .setParameter("n", requests)
                .executeUpdate();
    }

    /** Of whole days (UTC) alone: on the day under way the hours that are still to come would look empty. */
    public TrafficHours hours(Instant now) {
        Instant today = now.truncatedTo(ChronoUnit.DAYS);
        var counted = new HashMap<Optional<DeviceKind>, long[]>();
        em.unwrap(Session.class)
                .createNativeQuery("""
                        select device, extract(hour from hour_starts at time zone 'UTC'), sum(requests) from traffic_hour
                        where hour_starts >= :since and hour_starts < :today group by device, extract(hour from hour_starts at time zone 'UTC')
                        """, Object[].class)
                .setParameter("since", today.minus(REMEMBERED))
                .setParameter("today", today)
                .getResultList()
                .forEach(row -> counted.computeIfAbsent(device((String) row[0]), d -> new long[TrafficCurve.HOURS])[
                                ((Number) row[1]).intValue()] =
                        ((Number) row[2]).longValue());
        return new TrafficHours(counted);
    }

    private static Optional<DeviceKind> device(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(DeviceKind.valueOf(name));
    }
}
