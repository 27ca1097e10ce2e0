package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.ejb.shared.TestDatabase;

class FlightsTest {

    private final TestDatabase database = new TestDatabase();

    @SuppressWarnings("unchecked")
    private final Event<LineUpChanged> changed = mock(Event.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatHasRunToItsLastDayEndsAndSaysSoOnce() {
        UUID campaign = database.ask(em -> Running.launched(em, brief().build()));
        assertThat(over(NOON)).isEmpty();

        Instant later = NOON.plus(Duration.ofDays(400));
        List<UUID> over = over(later);
        over.forEach(item -> end(item, later));
        over.forEach(item -> end(item, later));

        assertThat(over).hasSize(1);
        assertThat(database.<CampaignStatus>ask(
                        em -> em.find(Campaign.class, campaign).status()))
                .isEqualTo(CampaignStatus.ENDED);
        verify(changed, times(1)).fire(new LineUpChanged(campaign));
    }

    private List<UUID> over(Instant now) {
        return database.ask(em -> flights(em, now).over());
    }

    private void end(UUID item, Instant now) {
        database.run(em -> flights(em, now).end(item));
    }

    private Flights flights(EntityManager em, Instant now) {
        var flights = new Flights();
        flights.em = em;
        flights.clock = Running.at(now);
        flights.changed = changed;
        return flights;
    }
}
