package org.reelwright.ejb.delivery;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.reelwright.domain.delivery.AdDecision;

/** Writes decisions and their outcomes into a test's database. */
public final class DecisionBatches {

    private DecisionBatches() {}

    public static void write(EntityManager em, List<AdDecision> decisions) {
        var batch = new DecisionBatch();
        batch.em = em;
        batch.spots = new Spots();
        batch.write(decisions);
    }

    public static Outcomes outcomes(EntityManager em, Instant now) {
        var outcomes = new Outcomes();
        outcomes.em = em;
        outcomes.clock = Running.at(now);
        return outcomes;
    }

    /** As at night. */
    public static void forget(EntityManager em, Duration kept, Instant now) {
        var aged = new AgedDecisions();
        aged.em = em;
        aged.clock = Running.at(now);
        aged.kept = kept;
        aged.tellSales();
        aged.forget();
    }
}
