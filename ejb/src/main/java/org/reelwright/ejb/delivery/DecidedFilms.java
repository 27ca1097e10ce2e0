package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.reelwright.domain.delivery.LineItemStatus;
import org.reelwright.ejb.review.QueueMoved;

/** What is decided on a film changes what is served of its campaign, if that runs: at once, as a pause does. */
@Stateless
public class DecidedFilms {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<LineUpChanged> changed;

    public void decided(@Observes QueueMoved decision) {
        if (isServed(decision.campaignId())) {
            changed.fire(new LineUpChanged(decision.campaignId()));
        }
    }

    private boolean isServed(UUID campaign) {
        return !em.createQuery(
                        "select i.id from LineItem i where i.campaignId = :campaign and i.status = :active", UUID.class)
                .setParameter("campaign", campaign)
                .setParameter("active", LineItemStatus.ACTIVE)
                .getResultList()
                .isEmpty();
    }
}
