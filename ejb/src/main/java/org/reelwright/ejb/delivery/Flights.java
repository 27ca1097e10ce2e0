package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.LineItemStatus;

/** Ends what has run to the last day of its flight. */
@Stateless
public class Flights {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<LineUpChanged> changed;

    public List<UUID> over() {
        return em.createQuery(
                        "select i from LineItem i where i.status = :active and i.lastDay <= :today", LineItem.class)
                .setParameter("active", LineItemStatus.ACTIVE)
                // Nowhere does a day end before it has begun in Greenwich.
                .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .getResultStream()
                .filter(item -> !clock.instant().isBefore(item.flight().endsAt()))
                .map(LineItem::id)
                .toList();
    }

    public void end(UUID lineItemId) {
        LineItem item = em.find(LineItem.class, lineItemId);
        if (item.end()) {
            em.find(Campaign.class, item.campaignId()).moveTo(CampaignStatus.ENDED);
            changed.fire(new LineUpChanged(item.campaignId()));
        }
    }
}
