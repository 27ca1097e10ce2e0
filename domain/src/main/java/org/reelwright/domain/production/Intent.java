package org.reelwright.domain.production;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One order that is about to be sent.
 *
 * @param part of a job that makes several orders, from 0
 * @param attempt from 1; a new one only after the provider has answered for the last
 * @param insteadOf why not the provider that was configured first; empty when it is that one
 * @param orderHash the same for orders that can share one result; empty when none can
 * @param day on which its cost counts
 */
public record Intent(
        Job job, int part, int attempt, String provider, String insteadOf, Optional<String> orderHash, LocalDate day) {

    /**
     * While nobody knows whether the provider has the order it is sent with the same key, so that an order which
     * arrives late is known there as a repetition. A provider refuses a key that it has answered for, so after an
     * answer the next attempt has another.
     */
    public String key() {
        return job.idempotencyKey() + "-" + part + "-" + attempt;
    }
}
