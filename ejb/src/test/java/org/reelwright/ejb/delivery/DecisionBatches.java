package org.reelwright.ejb.delivery;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.reelwright.domain.delivery.AdDecision;

/** Writes decisions and their outcomes into a test's database. */
public final class DecisionBatches {

    private DecisionBatches() {}

    public static void write(EntityManager em, List<AdDecision> decisions) {
        var batch = new DecisionBatch();
        batch.em = em;
        batch.write(decisions);
    }

    public static Outcomes outcomes(EntityManager em, Instant now) {
        var outcomes = new Outcomes();
        outcomes.em = em;
        outcomes.clock = Running.at(now);
        return outcomes;
    }
}
