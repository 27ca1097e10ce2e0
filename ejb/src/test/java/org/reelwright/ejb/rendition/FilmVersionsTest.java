package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.TestDatabase;

class FilmVersionsTest {

    private final TestDatabase database = new TestDatabase();

    private UUID campaign;

    @BeforeEach
    void finishedFilms() {
        campaign = database.ask(em -> Running.reviewed(em, brief().build()).id());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewVersionTakesTheOldOnesPlaceAmongWhatWaits() {
        long before = waiting();
        keep(2);

        assertThat(waiting()).isEqualTo(before);
        assertThat(shapes()).extracting(Creative::revision).contains(2);
    }

    @Test
    void anOldVersionThatIsFinishedLateIsNotWaitedFor() {
        long before = waiting();
        keep(3);
        keep(2);

        assertThat(waiting()).isEqualTo(before);
        assertThat(shapes()).extracting(Creative::revision).contains(3).doesNotContain(2);
    }

    private void keep(int revision) {
        database.run(em -> {
            Creative first = first(Running.films(em, campaign));
            Production production = em.find(Production.class, first.productionId());
            Running.keep(em, Running.film(production, first.subject(), revision));
        });
    }

    private long waiting() {
        return database.ask(em -> creatives(em).waiting(MANAGER).films());
    }

    private List<Creative> shapes() {
        return database.ask(em -> creatives(em).shapesOf(first(Running.films(em, campaign))));
    }

    private static Creative first(List<Creative> films) {
        return films.stream().filter(film -> film.revision() == 1).findFirst().orElseThrow();
    }

    private static Creatives creatives(EntityManager em) {
        var creatives = new Creatives();
        creatives.database = em;
        creatives.clock = Clock.fixed(Running.NOON.plus(Duration.ofDays(2)), ZoneOffset.UTC);
        return creatives;
    }
}
