package org.reelwright.ejb.measurement;

import jakarta.persistence.EntityManager;

/** Finds lost decisions in a test's database. */
public final class Lost {

    private Lost() {}

    public static LostDecisions decisions(EntityManager em) {
        var lost = new LostDecisions();
        lost.em = em;
        return lost;
    }
}
