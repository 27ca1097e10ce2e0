package org.reelwright.ejb.production;

import static org.mockito.Mockito.mock;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.reelwright.ejb.asset.OwnedFiles;

/** Productions of a test's database, for the tests of those who change them. */
public final class OpenProductions {

    private OpenProductions() {}

    @SuppressWarnings("unchecked")
    public static Productions in(EntityManager em, Clock clock) {
        var productions = new Productions();
        productions.database = em;
        productions.clock = clock;
        productions.moved = mock(Event.class);
        return productions;
    }

    public static Artifacts artifacts(EntityManager em) {
        var artifacts = new Artifacts();
        artifacts.database = em;
        artifacts.owned = mock(OwnedFiles.class);
        return artifacts;
    }
}
