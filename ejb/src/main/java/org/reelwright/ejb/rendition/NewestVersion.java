package org.reelwright.ejb.rendition;

import jakarta.persistence.EntityManager;
import org.reelwright.domain.rendition.Creative;

/** Which of a film's versions is the newest, told of all of them. */
public final class NewestVersion {

    private NewestVersion() {}

    /** In SQL: a film's version, which its line-up goes by, is another thing and stays. @param film one that is kept already */
    public static void tell(EntityManager database, Creative film) {
        database.flush();
        database.createNativeQuery("update creative set superseded = revision < (select max(n.revision) from creative n"
                        + " where n.production_id = :production and n.subject = :film)"
                        + " where production_id = :production and subject = :film")
                .setParameter("production", film.productionId())
                .setParameter("film", film.subject().path())
                .executeUpdate();
    }
}
