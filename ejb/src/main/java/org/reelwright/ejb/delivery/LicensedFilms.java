package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.LineItemStatus;
import org.reelwright.ejb.asset.RightsChanged;

/** Has the line-up look again at campaigns that show something to which the rights now last longer or shorter. */
@Stateless
public class LicensedFilms {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<LineUpChanged> changed;

    public void licensed(@Observes RightsChanged rights) {
        showing(rights).forEach(item -> {
            // Its version is what nodes look at; nothing else of it changes.
            em.lock(item, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            changed.fire(new LineUpChanged(item.campaignId()));
        });
    }

    private List<LineItem> showing(RightsChanged rights) {
        return em.createQuery("""
                        select i from LineItem i where i.status = :active and i.advertiserId = :advertiser
                            and (exists (select 1 from Campaign c join c.material m
                                    where c.id = i.campaignId and m = :item)
                                or exists (select 1 from Storyboard s join s.material m, Production p
                                    where p.id = s.productionId and p.campaignId = i.campaignId and m = :item)
                                or exists (select 1 from Creative f where f.campaignId = i.campaignId and f.id = :item))
                        order by i.id
                        """, LineItem.class)
                .setParameter("active", LineItemStatus.ACTIVE)
                .setParameter("advertiser", rights.advertiserId())
                .setParameter("item", rights.item())
                .getResultList();
    }
}
