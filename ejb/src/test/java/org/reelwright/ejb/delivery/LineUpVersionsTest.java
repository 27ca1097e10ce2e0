package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.ejb.shared.TestDatabase;

class LineUpVersionsTest {

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void letsEveryNodeHearOfAChangeWithinASecondAndReadNothingElse() {
        var clock = new LineUpClock();
        clock.lineUps = mock(LineUps.class);
        clock.log = mock(DecisionLog.class);
        tick(clock);
        tick(clock);
        verify(clock.lineUps, times(0)).refresh();
        database.run(em -> versions(em).changed(new LineUpChanged(new UUID(1, 1))));
        tick(clock);
        tick(clock);
        verify(clock.lineUps, times(1)).refresh();
        verify(clock.log, times(4)).flush();
    }

    @Test
    void risesWithEveryChange() {
        long before = database.ask(em -> versions(em).current());
        database.run(em -> versions(em).changed(new LineUpChanged(new UUID(1, 1))));
        long after = database.ask(em -> versions(em).current());
        assertThat(after).isEqualTo(before + 1);
    }

    private void tick(LineUpClock clock) {
        database.run(em -> {
            clock.versions = versions(em);
            clock.tick();
        });
    }

    private static LineUpVersions versions(EntityManager em) {
        var versions = new LineUpVersions();
        versions.em = em;
        return versions;
    }
}
