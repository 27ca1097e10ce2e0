package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.ejb.shared.TestDatabase;

class AgedDecisionsTest {

    private final TestDatabase database = open();

    TestDatabase open() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void forgetsWhatIsOlderThanItIsKeptAndNothingElse() {
        AdDecision old = decision(NOON.minus(Duration.ofDays(91)));
        AdDecision young = decision(NOON.minus(Duration.ofDays(89)));
        database.run(em -> DecisionBatches.write(em, List.of(old, young)));
        assertThat(forget()).isEqualTo(1);
        assertThat(forget()).isZero();
        List<?> left = database.ask(em -> em.createNativeQuery("select serving_id from ad_decision", UUID.class)
                .getResultList());
        assertThat(left).isEqualTo(List.of(young.servingId()));
    }

    private int forget() {
        return database.ask(em -> {
            var aged = new AgedDecisions();
            aged.em = em;
            aged.clock = Running.at(NOON);
            aged.kept = Duration.ofDays(90);
            return aged.forget();
        });
    }

    private static AdDecision decision(Instant at) {
        return new AdDecision(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.EPOCH,
                "any",
                1,
                1,
                false,
                Optional.empty(),
                at);
    }
}
