package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.delivery.LighterFilm;
import org.reelwright.domain.delivery.LineItemStatus;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.FilmFiles;

/** Which films that are served have a smaller copy. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LighterFilms {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<LineUpChanged> changed;

    /** An approved film. */
    public record Wanted(UUID creative, FilmFiles files) {}

    /** One that is served and of which nobody knows yet whether there is a smaller copy. */
    public Optional<Wanted> wanted() {
        return em.createQuery("""
                        select c.id from Creative c join LineItem i on i.campaignId = c.campaignId
                        where i.status = :active and c.status = :approved
                            and not exists (select l.filmHash from LighterFilm l where l.filmHash = c.filmHash)
                        """, UUID.class)
                .setParameter("active", LineItemStatus.ACTIVE)
                .setParameter("approved", CreativeStatus.APPROVED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(id -> new Wanted(id, em.find(Creative.class, id).files()));
    }

    /** Tells the line-up if there is a copy. Fails when another node was faster, which does not matter. */
    public void keep(UUID creative, LighterFilm lighter) {
        em.persist(lighter);
        if (lighter.copy().isPresent()) {
            // Its version is what nodes look at; nothing else of it changes.
            Creative film = em.find(Creative.class, creative, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            changed.fire(new LineUpChanged(film.campaignId()));
        }
    }
}
