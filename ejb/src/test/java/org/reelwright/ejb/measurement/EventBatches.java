package org.reelwright.ejb.measurement;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.ejb.delivery.Running;

/** Counts events into a test's database. */
public final class EventBatches {

    private EventBatches() {}

    public static void count(EntityManager em, Collection<Sighting> sightings) {
        var batch = new EventBatch();
        batch.em = em;
        batch.books = Running.books(em);
        batch.clock = Running.at(Running.NOON);
        batch.rules = TrafficRulesTest.rules();
        batch.lengths = new FilmLengths();
        batch.count(sightings);
    }
}
