package org.reelwright.ejb.delivery;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.reelwright.domain.campaign.Briefs.brief;

import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.ejb.review.QueueMoved;
import org.reelwright.ejb.shared.TestDatabase;

class DecidedFilmsTest {

    private final TestDatabase database = new TestDatabase();

    @SuppressWarnings("unchecked")
    private final Event<LineUpChanged> changed = mock(Event.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDecisionOnACampaignThatRunsIsHeardAtOnce() {
        UUID campaign = database.ask(em -> Running.launched(em, brief().build()));
        decided(campaign);
        verify(changed).fire(new LineUpChanged(campaign));
    }

    @Test
    void aDecisionBeforeTheLaunchChangesNothing() {
        UUID campaign = database.ask(em -> Running.reviewed(em, brief().build()).id());
        decided(campaign);
        verify(changed, never()).fire(any());
    }

    private void decided(UUID campaign) {
        database.run(em -> {
            var films = new DecidedFilms();
            films.em = em;
            films.changed = changed;
            films.decided(new QueueMoved(campaign));
        });
    }
}
