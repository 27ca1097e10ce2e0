package org.reelwright.ejb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.reelwright.domain.campaign.Briefs.brief;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.rendition.Provenances;
import org.reelwright.ejb.shared.TestDatabase;

class ReviewsTest {

    private final TestDatabase database = new TestDatabase();
    private final Provenances provenances = mock(Provenances.class);
    private UUID film;

    @BeforeEach
    void aFilmInReview() {
        film = database.ask(em -> {
            UUID campaign = Running.reviewed(em, brief().build()).id();
            return Running.films(em, campaign).get(0).id();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void approvesAFilmThatSaysWhoMadeIt() {
        when(provenances.intact(any())).thenReturn(true);

        assertThat(approve()).isInstanceOf(Checked.Good.class);
        assertThat(status()).isEqualTo(CreativeStatus.APPROVED);
    }

    @Test
    void approvesNoFilmThatNoLongerDoes() {
        when(provenances.intact(any())).thenReturn(false);

        assertThat(((Checked.Bad<Creative>) approve()).violations().get(0).message())
                .contains("which models made it", "made anew");
        assertThat(status()).isEqualTo(CreativeStatus.IN_REVIEW);
    }

    private Checked<Creative> approve() {
        return database.ask(em -> reviews(em).approve(Running.MANAGER, film));
    }

    private Reviews reviews(EntityManager em) {
        var reviews = new Reviews();
        reviews.database = em;
        reviews.creatives = mock(Creatives.class);
        reviews.clock = Running.at(Running.NOON);
        reviews.provenances = provenances;
        when(reviews.creatives.find(Running.MANAGER, film))
                .thenReturn(Optional.ofNullable(em.find(Creative.class, film)));
        when(reviews.creatives.current(any(), any())).thenReturn(List.of());
        return reviews;
    }

    private CreativeStatus status() {
        return database.ask(em -> em.find(Creative.class, film).status());
    }
}
