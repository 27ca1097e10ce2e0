package org.reelwright.ejb.measurement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /** Fails as a whole when another node counts one of them at the same moment; then simply try again. */
    public void count(Collection<Sighting> sightings) {
        var fresh = new LinkedHashMap<AdEventId, Sighting>();
        sightings.forEach(sighting -> fresh.putIfAbsent(sighting.id(), sighting));
        fresh.keySet().removeAll(counted(fresh.keySet()));
        var opened = new HashMap<UUID, Optional<Opened>>();
        inLockOrder(fresh.values()).forEach(sighting -> em.persist(AdEvent.count(sighting, bill(sighting, opened))));
    }

    private Set<AdEventId> counted(Set<AdEventId> ids) {
        var servings = ids.stream().map(AdEventId::servingId).collect(Collectors.toSet());
        return new HashSet<>(
                em.createQuery("select e.id from AdEvent e where e.id.servingId in :servings", AdEventId.class)
                        .setParameter("servings", servings)
                        .getResultList());
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
