package org.reelwright.ejb.rendition;

import jakarta.persistence.EntityManager;
import org.reelwright.ejb.production.OpenProductions;

/** Finished films of a test's database, for the tests of those who decide on them. */
public final class ReviewedCreatives {

    private ReviewedCreatives() {}

    public static Creatives in(EntityManager em) {
        var creatives = new Creatives();
        creatives.database = em;
        creatives.artifacts = OpenProductions.artifacts(em);
        return creatives;
    }
}
