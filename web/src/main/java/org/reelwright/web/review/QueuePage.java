package org.reelwright.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.review.Reviews;

/** What waits for a decision, the longest waiting first. */
@Named
@RequestScoped
public class QueuePage {

    @Inject
    private Viewer viewer;

    @Inject
    private Reviews reviews;

    @Inject
    private Campaigns campaigns;

    private List<Creative> waiting;
    private Map<UUID, Campaign> byId;

    @PostConstruct
    void open() {
        waiting = reviews.queue(viewer);
        byId = campaigns.list(viewer).stream().collect(Collectors.toMap(Campaign::id, Function.identity()));
    }

    public List<Creative> getWaiting() {
        return waiting;
    }

    public String getSummary() {
        long campaignCount =
                waiting.stream().map(Creative::campaignId).distinct().count();
        return waiting.size() + " films of " + campaignCount
                + (campaignCount == 1 ? " campaign wait" : " campaigns wait") + " for a decision";
    }

    public String campaignOf(Creative film) {
        return byId.get(film.campaignId()).name();
    }

    public String audienceOf(Creative film) {
        return byId.get(film.campaignId())
                .brief()
                .audiences()
                .get(film.subject().audience())
                .name();
    }
}
