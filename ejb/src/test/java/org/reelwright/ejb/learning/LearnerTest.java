package org.reelwright.ejb.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Odds;
import org.reelwright.domain.delivery.Rates.Learnt;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.measurement.AdEvent;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.ejb.delivery.DecisionBatches;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.measurement.Lost;
import org.reelwright.ejb.shared.TestDatabase;

class LearnerTest {

    private static final Situation EVENING = new Situation("wide", "television", 20, "-");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant SOON = NOON.plusSeconds(60);

    private final TestDatabase database = open();
    private LineItem item;
    private List<UUID> films;

    TestDatabase open() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void learnsFromWhatPlayersToldOfEachDecision() {
        launch(Objective.TRAFFIC);
        List<AdDecision> good = shown(films.get(0), 1_500);
        List<AdDecision> bad = shown(films.get(1), 1_500);
        happened(good, EventKind.CLICK, 90);
        happened(bad, EventKind.CLICK, 15);
        assertThat(advance(SOON)).isTrue();
        Learnt learnt = learn(Instant.EPOCH).get(item.id());
        assertThat(learnt.bandit().rate(films.get(0), EVENING)).isBetween(0.045, 0.065);
        assertThat(learnt.bandit().arms(EVENING, films.subList(0, 2)).get(0).propensity())
                .isGreaterThan(0.95);
    }

    @Test
    void countsEachEventOnceHoweverOftenItLooks() {
        launch(Objective.TRAFFIC);
        happened(shown(films.get(0), 10), EventKind.CLICK, 4);
        advance(NOON.plusSeconds(5));
        assertThat(sum("impressions")).as("still under way").isZero();
        for (int i = 0; i < 4; i++) {
            advance(SOON.plusSeconds(i));
        }
        assertThat(sum("impressions")).isEqualTo(10);
        assertThat(sum("clicks")).isEqualTo(4);
    }

    /** The database was away for a minute; the clicks of that minute are written afterwards. */
    @Test
    void learnsOnceFromWhatIsWrittenLate() {
        launch(Objective.TRAFFIC);
        List<AdDecision> shown = shown(films.get(0), 10);
        advance(SOON);
        happened(shown, EventKind.CLICK, 4);
        late(shown, EventKind.CLICK, 4);
        for (int i = 1; i < 4; i++) {
            advance(SOON.plusSeconds(i));
        }
        assertThat(sum("clicks")).isEqualTo(4);
        assertThat(sum("impressions")).isEqualTo(10);
    }

    @Test
    void whatIsWrittenLateAndSeenInTimeIsLearntOnce() {
        launch(Objective.TRAFFIC);
        List<AdDecision> shown = shown(films.get(0), 10);
        happened(shown, EventKind.CLICK, 4);
        late(shown, EventKind.CLICK, 2);
        for (int i = 0; i < 4; i++) {
            advance(SOON.plusSeconds(i));
        }
        assertThat(sum("clicks")).isEqualTo(4);
    }

    private void late(List<AdDecision> decisions, EventKind kind, int times) {
        database.run(em -> decisions.stream().limit(times).forEach(decision -> em.createNativeQuery(
                        "insert into late_event (serving_id, kind, happened_at, taken) values (:serving, :kind, :at, false)")
                .setParameter("serving", decision.servingId())
                .setParameter("kind", kind.name())
                .setParameter("at", NOON)
                .executeUpdate()));
    }

    @Test
    void looksOnlyAtLineItemsOfWhichSomethingNewWasTold() {
        launch(Objective.REACH);
        happened(shown(films.get(0), 10), EventKind.COMPLETE, 4);
        advance(SOON);
        assertThat(learn(SOON)).isEmpty();
        assertThat(learn(SOON.minusSeconds(1))).containsOnlyKeys(item.id());
    }

    /** The node was killed in the second in which it decided: what was told of its ads stands for the decisions. */
    @Test
    void learnsFromWhatWasToldThoughTheDecisionIsLost() {
        launch(Objective.TRAFFIC);
        List<AdDecision> lost = decided(films.get(0), 10);
        happened(lost, EventKind.IMPRESSION, 10);
        happened(lost, EventKind.CLICK, 4);
        List<AdDecision> lateAndLost = decided(films.get(1), 5);
        for (int i = 0; i < 3; i++) {
            advance(SOON.plusSeconds(i));
        }
        happened(lateAndLost, EventKind.CLICK, 5);
        late(lateAndLost, EventKind.CLICK, 5);
        advance(SOON.plusSeconds(9));
        assertThat(sum("impressions")).isEqualTo(10);
        assertThat(sum("clicks")).isEqualTo(9);
        assertThat(written())
                .as("what the log has now is what was decided")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(lost.stream(), lateAndLost.stream()).toList());
    }

    private List<AdDecision> written() {
        return database.ask(em -> em.unwrap(Session.class)
                .createNativeQuery(
                        "select serving_id, creative_id, propensity, among, decided_at from ad_decision",
                        Object[].class)
                .addScalar("serving_id", UUID.class)
                .addScalar("creative_id", UUID.class)
                .addScalar("propensity", Double.class)
                .addScalar("among", Integer.class)
                .addScalar("decided_at", Instant.class)
                .getResultStream()
                .map(row -> new AdDecision(
                        (UUID) row[0],
                        item.id(),
                        (UUID) row[1],
                        DAY,
                        EVENING.key(),
                        (double) row[2],
                        (int) row[3],
                        false,
                        Optional.empty(),
                        (Instant) row[4]))
                .toList());
    }

    @Test
    void learnsFromConversionsOnceEach() {
        launch(Objective.CONVERSIONS);
        List<AdDecision> selling = shown(films.get(0), 1_000);
        List<AdDecision> idle = shown(films.get(1), 1_000);
        happened(selling, EventKind.CLICK, 200);
        happened(idle, EventKind.CLICK, 200);
        advance(SOON);
        for (int i = 0; i < 40; i++) {
            assertThat(convert(i, selling.get(i).servingId())).isTrue();
            assertThat(convert(i, selling.get(i).servingId())).isFalse();
        }
        assertThat(convert(99, UUID.randomUUID()))
                .as("of no decision that is known")
                .isFalse();
        Learnt learnt = learn(Instant.EPOCH).get(item.id());
        assertThat(learnt.bandit().arms(EVENING, films.subList(0, 2)).get(0).propensity())
                .isGreaterThan(0.95);
        assertThat(learnt.bandit().rate(films.get(0), EVENING)).isGreaterThan(0.03);
    }

    private void launch(Objective objective) {
        database.run(em -> Running.launched(em, brief().aimingAt(objective).build()));
        item = database.ask(
                em -> em.createQuery("select i from LineItem i", LineItem.class).getSingleResult());
        films = database.ask(em -> Running.films(em, item.campaignId())).stream()
                .map(film -> film.id())
                .toList();
    }

    private List<AdDecision> shown(UUID film, int times) {
        List<AdDecision> decisions = decided(film, times);
        database.run(em -> DecisionBatches.write(em, decisions));
        happened(decisions, EventKind.IMPRESSION, times);
        return decisions;
    }

    private List<AdDecision> decided(UUID film, int times) {
        var decisions = new ArrayList<AdDecision>();
        for (int i = 0; i < times; i++) {
            decisions.add(new AdDecision(
                    UUID.randomUUID(), item.id(), film, DAY, EVENING.key(), 0.5, 2, false, Optional.empty(), NOON));
        }
        return decisions;
    }

    private void happened(List<AdDecision> decisions, EventKind kind, int times) {
        database.run(em -> decisions.stream()
                .limit(times)
                .forEach(decision -> em.persist(AdEvent.count(
                        new Sighting(
                                new EventToken(
                                        decision.servingId(),
                                        kind,
                                        decision.creativeId(),
                                        item.id(),
                                        new UUID(0, 0),
                                        DAY,
                                        0,
                                        NOON,
                                        "",
                                        Optional.of(new Odds(
                                                decision.situation(), decision.propensity(), decision.among()))),
                                NOON,
                                OptionalInt.empty()),
                        0))));
    }

    private boolean advance(Instant now) {
        return database.ask(em -> tallies(em).advance(now));
    }

    private Map<UUID, Learnt> learn(Instant since) {
        return database.ask(em -> {
            var learner = new Learner();
            learner.em = em;
            learner.exploration = 0.02;
            return learner.learn(since, NOON.plus(Duration.ofDays(1)));
        });
    }

    private boolean convert(int id, UUID serving) {
        return database.ask(em -> DecisionBatches.outcomes(em, NOON.plusSeconds(120))
                .converted(new UUID(8, id), serving, true, NOON, NOON.plusSeconds(60L + id)));
    }

    private long sum(String column) {
        return database.ask(
                em -> ((Number) em.createNativeQuery("select coalesce(sum(" + column + "), 0) from arm_tally")
                                .getSingleResult())
                        .longValue());
    }

    private static ArmTallies tallies(EntityManager em) {
        var tallies = new ArmTallies();
        tallies.em = em;
        tallies.lost = Lost.decisions(em);
        return tallies;
    }
}
