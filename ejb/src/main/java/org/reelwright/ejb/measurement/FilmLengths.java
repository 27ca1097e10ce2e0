package org.reelwright.ejb.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.reelwright.domain.rendition.FilmFiles;

/** How long films are, remembered: a film's length never changes. */
@ApplicationScoped
public class FilmLengths {

    private static final int MOST = 200_000;

    private final Map<UUID, Duration> known = new ConcurrentHashMap<>();

    /** @return nothing of films that do not exist */
    Map<UUID, Duration> of(Set<UUID> films, EntityManager em) {
        var lengths = new HashMap<UUID, Duration>();
        var unknown = new HashSet<UUID>();
        for (UUID film : films) {
            Duration length = known.get(film);
            if (length == null) {
                unknown.add(film);
            } else {
                lengths.put(film, length);
            }
        }
        if (!unknown.isEmpty()) {
            lengths.putAll(remembered(read(unknown, em)));
        }
        return lengths;
    }

    private Map<UUID, Duration> remembered(Map<UUID, Duration> read) {
        if (known.size() + read.size() > MOST) {
            known.clear();
        }
        known.putAll(read);
        return read;
    }

    private static Map<UUID, Duration> read(Set<UUID> films, EntityManager em) {
        var lengths = new HashMap<UUID, Duration>();
        em.createQuery("select c.id, c.files from Creative c where c.id in :films", Object[].class)
                .setParameter("films", films)
                .getResultStream()
                .forEach(row -> lengths.put((UUID) row[0], Duration.ofMillis(((FilmFiles) row[1]).durationMs())));
        return lengths;
    }
}
