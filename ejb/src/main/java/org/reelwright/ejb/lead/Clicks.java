package org.reelwright.ejb.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.lead.Click;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.ejb.measurement.EventSeals;

/** Opens the click with which somebody came. */
@ApplicationScoped
class Clicks {

    @Inject
    EventSeals seals;

    @Inject
    EntityManager store;

    /** @return empty for a click that was not signed here, or is of another campaign's ad */
    Optional<Click> of(String clickId, UUID campaign) {
        return seals.seal()
                .open(clickId.strip())
                .filter(token -> token.kind() == EventKind.CLICK)
                .filter(token -> Optional.ofNullable(store.find(LineItem.class, token.lineItemId()))
                        .filter(item -> item.campaignId().equals(campaign))
                        .isPresent())
                .map(token -> Click.of(clickId.strip(), token));
    }
}
