package org.reelwright.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.rendition.Creatives;

/** Every campaign that this person may see. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private Viewer viewer;

    @Inject
    private Campaigns service;

    @Inject
    private Creatives creatives;

    private List<Campaign> campaigns;
    private Map<UUID, String> covers;

    @PostConstruct
    void open() {
        campaigns = service.list(viewer);
        covers = creatives.covers(viewer, campaigns.stream().map(Campaign::id).toList());
    }

    public List<Campaign> getCampaigns() {
        return campaigns;
    }

    /** Hash of a poster, empty while there is none. */
    public String cover(UUID campaign) {
        return covers.getOrDefault(campaign, "");
    }

    public String getSummary() {
        long running = in(CampaignStatus.RUNNING);
        long making = in(CampaignStatus.IN_PRODUCTION);
        long waiting = in(CampaignStatus.IN_REVIEW);
        return running + " running, " + making + " in production, " + waiting + " in review";
    }

    private long in(CampaignStatus status) {
        return campaigns.stream().filter(c -> c.status() == status).count();
    }
}
