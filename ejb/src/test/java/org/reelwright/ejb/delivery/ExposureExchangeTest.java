package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.delivery.Servings.serving;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.ejb.shared.TestDatabase;

/** Several nodes over one database. */
class ExposureExchangeTest {

    private final TestDatabase database = open();
    private final Candidate film = serving().served().ad();
    private Instant now = NOON;

    TestDatabase open() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachNodeKnowsWhatAllShowed() {
        ExposureExchange one = node();
        ExposureExchange other = node();
        exchange(one, other);
        show(one, "ann");
        show(other, "ann");
        show(other, "ben");
        for (int i = 0; i < 3; i++) {
            now = now.plusSeconds(1);
            exchange(one, other);
        }
        assertThat(List.of(times(one, "ann"), times(other, "ann"))).containsOnly(2);
        assertThat(List.of(times(one, "ben"), times(other, "ben"))).containsOnly(1);
    }

    @Test
    void aNodeThatStartsAgainKnowsWhatItShowedBefore() {
        ExposureExchange before = node();
        for (int i = 0; i < 5; i++) {
            show(before, "ann");
            now = now.plus(Duration.ofHours(20));
            exchange(before);
        }
        ExposureExchange after = node();
        exchange(after);
        exchange(after);
        assertThat(times(after, "ann")).isEqualTo(5);
        assertThat(after.exposures.of("ann").times(film.campaignId(), now.minus(Duration.ofHours(50))))
                .as("each at its time")
                .isEqualTo(2);
    }

    @Test
    void whatNoCapLooksBackToIsForgotten() {
        ExposureExchange one = node();
        show(one, "ann");
        exchange(one);
        now = now.plus(Exposures.LONGEST);
        forget();
        assertThat(rows()).isEqualTo(1);
        now = now.plusSeconds(1);
        forget();
        assertThat(rows()).isZero();
    }

    private void forget() {
        database.run(em -> rows(em).forget());
    }

    private long rows() {
        return database.ask(em ->
                ((Number) em.createNativeQuery("select count(*) from exposure").getSingleResult()).longValue());
    }

    private void show(ExposureExchange node, String viewer) {
        node.exposures.shown(viewer, film, now);
    }

    private int times(ExposureExchange node, String viewer) {
        return node.exposures.of(viewer).times(film.creativeId(), NOON.minusSeconds(1));
    }

    private void exchange(ExposureExchange... nodes) {
        for (ExposureExchange node : nodes) {
            database.run(em -> {
                node.rows = rows(em);
                node.clock = Running.at(now);
                node.exchange();
            });
        }
    }

    private ExposureRows rows(EntityManager em) {
        var rows = new ExposureRows();
        rows.em = em;
        rows.clock = Running.at(now);
        return rows;
    }

    private ExposureExchange node() {
        var node = new ExposureExchange();
        node.exposures = new Exposures();
        return node;
    }
}
