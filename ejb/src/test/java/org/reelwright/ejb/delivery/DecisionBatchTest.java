package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.ejb.shared.TestDatabase;

class DecisionBatchTest {

    private final Spots spots = new Spots();
    private final TestDatabase database = open();

    TestDatabase open() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsEveryDecisionOnceHoweverOftenItIsWritten() {
        List<AdDecision> decisions = IntStream.range(0, DecisionLog.AT_ONCE)
                .mapToObj(DecisionBatchTest::decision)
                .toList();
        write(decisions);
        write(decisions.subList(0, 10));
        assertThat(number("select count(*) from ad_decision")).isEqualTo(DecisionLog.AT_ONCE);
        assertThat(number("select count(*) from ad_decision where ghost = true and viewer is null"))
                .isEqualTo(DecisionLog.AT_ONCE / 2);
        assertThat(number("select count(*) from ad_decision where propensity = 0.25 and among = 4"
                        + " and situation = 'wide|phone|8|-' and serving_day = date '2026-03-10'"))
                .isEqualTo(DecisionLog.AT_ONCE);
    }

    @Test
    void keepsTheMomentToTheMillisecond() {
        write(List.of(decision(1)));
        assertThat(number("select extract(epoch from decided_at) * 1000 from ad_decision"))
                .isEqualTo(NOON.toEpochMilli() + 1);
    }

    /** Whoever asks for an ad may call the place anything. */
    @Test
    void keepsSoManyNamesOfPlacesForALineItem() {
        UUID item = new UUID(2, 1);
        List<AdDecision> decisions = IntStream.range(0, 2 * Spots.MOST)
                .mapToObj(i -> decision(i).in("Home <" + i + ">"))
                .map(d -> new AdDecision(
                        d.servingId(),
                        item,
                        d.creativeId(),
                        d.servingDay(),
                        d.situation(),
                        1,
                        1,
                        false,
                        Optional.empty(),
                        NOON,
                        d.spot()))
                .toList();
        write(decisions);
        write(List.of(decision(1_000).in("Home <1000>")));
        assertThat(number("select count(distinct spot) from ad_decision where line_item_id = '" + item + "'"))
                .isEqualTo(Spots.MOST + 1);
        assertThat(number("select count(*) from ad_decision where spot = 'other'"))
                .isEqualTo(Spots.MOST);
        assertThat(number("select count(*) from ad_decision where spot in ('home_0_', 'home_1000_')"))
                .as("another line item has names of its own")
                .isEqualTo(2);
        spots.keep(Set.of());
        write(List.of(decision(2_000)));
        assertThat(number("select count(*) from ad_decision where spot = ''")).isEqualTo(1);
    }

    private void write(List<AdDecision> decisions) {
        database.run(em -> {
            var batch = new DecisionBatch();
            batch.em = em;
            batch.spots = spots;
            batch.write(decisions);
        });
    }

    private long number(String query) {
        return database.ask(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    private static AdDecision decision(int i) {
        return new AdDecision(
                new UUID(1, i),
                new UUID(2, i),
                new UUID(3, i),
                LocalDate.of(2026, 3, 10),
                "wide|phone|8|-",
                0.25,
                4,
                i % 2 == 0,
                i % 2 == 0 ? Optional.empty() : Optional.of("viewer"),
                NOON.plusMillis(i));
    }
}
