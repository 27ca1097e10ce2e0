package org.reelwright.web.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.reelwright.ejb.delivery.LineUpChanged;
import org.reelwright.web.production.CampaignFollowers;

/** Tells those who look at a campaign that it was launched, paused or ended, or has another budget. */
@ApplicationScoped
public class LaunchFollowers {

    @Inject
    private CampaignFollowers campaigns;

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) LineUpChanged change) {
        campaigns.tell(change.campaignId());
    }
}
