package org.reelwright.ejb.measurement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.measurement.AdEvent;
import org.reelwright.domain.measurement.AdEventId;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.ejb.delivery.SpendBooks;
import org.reelwright.ejb.delivery.SpendBooks.Opened;

/** Counts many events in one transaction: those already counted are passed over, new impressions are billed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EventBatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    SpendBooks books;

    @Inject
    TrafficRules rules;

    /** Fails as a whole when another node counts one of them at the same moment; then simply try again. */
    public void count(Collection<Sighting> sightings) {
        var fresh = new LinkedHashMap<AdEventId, Sighting>();
        sightings.forEach(sighting -> fresh.putIfAbsent(sighting.id(), sighting));
        fresh.keySet().removeAll(counted(fresh.keySet()));
        var opened = new HashMap<UUID, Optional<Opened>>();
        inLockOrder(judged(fresh.values()))
                .forEach(sighting -> em.persist(AdEvent.count(sighting, bill(sighting, opened))));
    }

    private Set<AdEventId> counted(Set<AdEventId> ids) {
        var servings = ids.stream().map(AdEventId::servingId).collect(Collectors.toSet());
        return new HashSet<>(
                em.createQuery("select e.id from AdEvent e where e.id.servingId in :servings", AdEventId.class)
                        .setParameter("servings", servings)
                        .getResultList());
    }

    /** How long each film is takes one query, and none where no event tells how far it was played. */
    private List<Sighting> judged(Collection<Sighting> sightings) {
        var lengths = lengths(sightings.stream()
                .filter(sighting -> sighting.token().kind().played() > 0)
                .map(sighting -> sighting.token().creativeId())
                .collect(Collectors.toSet()));
        return sightings.stream()
                .map(sighting -> sighting.or(
                        () -> Optional.ofNullable(lengths.get(sighting.token().creativeId()))
                                .flatMap(film -> rules.inForce().judge(sighting.token(), sighting.at(), film))))
                .toList();
    }

    private Map<UUID, Duration> lengths(Set<UUID> films) {
        return films.isEmpty()
                ? Map.of()
                : em.createQuery("select c.id, c.files from Creative c where c.id in :films", Object[].class)
                        .setParameter("films", films)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (UUID) row[0], row -> Duration.ofMillis(((FilmFiles) row[1]).durationMs())));
    }

    private static List<Sighting> inLockOrder(Collection<Sighting> sightings) {
        return sightings.stream()
                .sorted(Comparator.comparing(s -> s.token().lineItemId().toString()))
                .toList();
    }

    private long bill(Sighting sighting, Map<UUID, Optional<Opened>> opened) {
        EventToken token = sighting.token();
        return sighting.costs()
                        && opened.computeIfAbsent(token.leaseId(), books::openFor)
                                .filter(o -> o.book().settle(o.lease(), token.priceMicros(), sighting.at()))
                                .isPresent()
                ? token.priceMicros()
                : 0;
    }
}
