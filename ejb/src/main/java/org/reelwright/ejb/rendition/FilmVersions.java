package org.reelwright.ejb.rendition;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.ejb.production.Artifacts;

/** Keeps a finished film, and says which of its versions is the newest. */
@Stateless
public class FilmVersions {

    @PersistenceContext
    EntityManager database;

    @Inject
    Artifacts artifacts;

    /** In whatever order versions are finished: two of one film that are kept at once wait for each other. */
    public void keep(Creative film) {
        database.find(Production.class, film.productionId(), LockModeType.PESSIMISTIC_WRITE);
        artifacts.keep(film);
        NewestVersion.tell(database, film);
    }
}
