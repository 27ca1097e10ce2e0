package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.delivery.LevelledCopy;
import org.reelwright.domain.delivery.LevelledFilm;
import org.reelwright.domain.delivery.LighterCopy;
import org.reelwright.domain.delivery.LighterFilm;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.Platform;

/** The films that anybody may see: the approved ones, whether or not their campaign runs at present. */
@Stateless
public class PublishedFilms {

    @PersistenceContext
    EntityManager em;

    /** @param filmHash of the film itself */
    public Optional<FilmFiles> files(String filmHash) {
        return em.createQuery(
                        "select c from Creative c where c.filmHash = :hash and c.status = :approved order by c.madeAt desc",
                        Creative.class)
                .setParameter("hash", filmHash)
                .setParameter("approved", CreativeStatus.APPROVED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Creative::files);
    }

    /** The smaller copy of an approved film. @param filmHash of the film itself */
    public Optional<StoredFile> lighter(String filmHash) {
        return files(filmHash)
                .flatMap(film -> Optional.ofNullable(em.find(LighterFilm.class, filmHash)))
                .flatMap(LighterFilm::copy)
                .map(LighterCopy::file);
    }

    /** The copy of an approved film that is as loud as televisions play. @param filmHash of the film itself */
    public Optional<StoredFile> television(String filmHash) {
        return files(filmHash)
                .flatMap(film -> em.createQuery(
                                "select l from LevelledFilm l where l.filmHash = :hash and l.platform = :television"
                                        + " and l.fileHash is not null order by l.madeAt desc",
                                LevelledFilm.class)
                        .setParameter("hash", filmHash)
                        .setParameter("television", Platform.TELEVISION)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst())
                .flatMap(LevelledFilm::copy)
                .map(LevelledCopy::file);
    }
}
