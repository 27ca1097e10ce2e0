package org.reelwright.web.production;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.production.ProductionMoved;

/** Tells those who look at a campaign, or at a list in which it may be, that something of it moved. */
@ApplicationScoped
public class CampaignFollowers {

    private static final UUID EVERY_CAMPAIGN = list("of everybody");

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Followers followers;

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProductionMoved move) {
        tell(move.campaignId());
    }

    /** May be called when a transaction is just over: whose campaign it is, is asked later. */
    public void tell(UUID campaign) {
        followers.tell(campaign);
        followers.tell(EVERY_CAMPAIGN);
        executor.execute(() ->
                campaigns.ownerOf(campaign).map(CampaignFollowers::ownList).ifPresent(followers::tell));
    }

    /** The circle of all campaigns that somebody may see. */
    static UUID listOf(Viewer viewer) {
        return viewer.advertiserId().map(CampaignFollowers::ownList).orElse(EVERY_CAMPAIGN);
    }

    private static UUID ownList(UUID advertiser) {
        return list("of " + advertiser);
    }

    private static UUID list(String of) {
        return UUID.nameUUIDFromBytes(("campaigns " + of).getBytes(StandardCharsets.UTF_8));
    }
}
