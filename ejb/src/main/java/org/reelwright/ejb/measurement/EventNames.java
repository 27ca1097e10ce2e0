package org.reelwright.ejb.measurement;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.measurement.Told;

/**
 * The names that pages have for what they tell. Whoever has an ad's address may invent more, so a campaign keeps the first
 * {@link Told#MOST_NAMES} that persons told. No statement where nobody tells a name.
 */
final class EventNames {

    private EventNames() {}

    /** @return the same, with those that came too late, and what programs invented, told as {@link Told#OTHER} */
    static List<Sighting> kept(List<Sighting> sightings, EntityManager em) {
        Set<UUID> items = sightings.stream()
                .filter(sighting -> !sighting.name().isEmpty())
                .map(sighting -> sighting.token().lineItemId())
                .collect(Collectors.toSet());
        if (items.isEmpty()) {
            return sightings;
        }
        Map<UUID, Set<String>> known = known(items, em);
        return sightings.stream()
                .map(sighting -> sighting.name().isEmpty() ? sighting : kept(sighting, known, em))
                .toList();
    }

    private static Sighting kept(Sighting sighting, Map<UUID, Set<String>> known, EntityManager em) {
        UUID item = sighting.token().lineItemId();
        Set<String> names = known.computeIfAbsent(item, none -> new HashSet<>());
        if (names.contains(sighting.name())) {
            return sighting;
        }
        if (sighting.invalid().isPresent() || names.size() >= Told.MOST_NAMES) {
            return sighting.named(Told.OTHER);
        }
        names.add(sighting.name());
        em.createNativeQuery("insert into event_name (line_item_id, name) values (:item, :name)")
                .setParameter("item", item)
                .setParameter("name", sighting.name())
                .executeUpdate();
        return sighting;
    }

    private static Map<UUID, Set<String>> known(Set<UUID> items, EntityManager em) {
        var known = new HashMap<UUID, Set<String>>();
        em.unwrap(Session.class)
                .createNativeQuery(
                        "select line_item_id, name from event_name where line_item_id in (:items)", Object[].class)
                .addScalar("line_item_id", UUID.class)
                .addScalar("name", String.class)
                .setParameter("items", items)
                .getResultStream()
                .forEach(row -> known.computeIfAbsent((UUID) row[0], none -> new HashSet<>())
                        .add((String) row[1]));
        return known;
    }
}
