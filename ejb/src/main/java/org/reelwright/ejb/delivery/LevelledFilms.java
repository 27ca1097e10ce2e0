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
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.delivery.LevelledFilm;
import org.reelwright.domain.delivery.LineItemStatus;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.Platform;

/** Which films have a copy for a platform that plays at another loudness. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LevelledFilms {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<LineUpChanged> changed;

    public Optional<LevelledFilm> find(String filmHash, Platform platform) {
        return Optional.ofNullable(em.find(LevelledFilm.class, LevelledFilm.id(filmHash, platform)));
    }

    /** A film that is served, of a shape that the platform shows, and of which nobody knows yet whether there is a copy. */
    public Optional<Creative> wanted(Platform platform) {
        return platform.shapes().keySet().stream()
                .flatMap(shape -> wanted(platform, shape).stream())
                .findFirst();
    }

    private Optional<Creative> wanted(Platform platform, Shape shape) {
        return em.createQuery("""
                        select c.id from Creative c join LineItem i on i.campaignId = c.campaignId
                        where i.status = :active and c.status = :approved and c.subject like concat('%/', :shape)
                            and not exists (select l.id from LevelledFilm l where l.filmHash = c.filmHash
                                and l.platform = :platform and l.lufs = :lufs)
                        """, UUID.class)
                .setParameter("active", LineItemStatus.ACTIVE)
                .setParameter("approved", CreativeStatus.APPROVED)
                .setParameter("shape", shape.slug())
                .setParameter("platform", platform.name())
                .setParameter("lufs", platform.loudness().lufs())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(id -> em.find(Creative.class, id));
    }

    /** Tells the line-up if there is a copy. Fails when another node was faster, which does not matter. */
    public void keep(UUID creative, LevelledFilm levelled) {
        em.persist(levelled);
        if (levelled.copy().isPresent()) {
            // Its version is what nodes look at; nothing else of it changes.
            Creative film = em.find(Creative.class, creative, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            changed.fire(new LineUpChanged(film.campaignId()));
        }
    }
}
