package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.asset.Library;
import org.reelwright.ejb.campaign.CampaignSearch;
import org.reelwright.ejb.review.ReviewQueue;

/** What the portal's filters offer, where there is more than a list holds: by a part of its name. */
@Path("/choices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class ChoicesResource {

    private static final int MOST = 50;

    public record Choice(UUID id, String name) {}

    @Inject
    private Viewer viewer;

    @Inject
    private ReviewQueue queue;

    @Inject
    private CampaignSearch search;

    @Inject
    private Library library;

    @GET
    @Path("/waiting-campaigns")
    @Operation(summary = "Campaigns of which a film waits for review, by a part of their name, fifty at most")
    public List<Choice> waitingCampaigns(@QueryParam("q") @DefaultValue("") String words) {
        return of(queue.campaigns(viewer, words, MOST));
    }

    @GET
    @Path("/waiting-advertisers")
    @Operation(summary = "Advertisers of whom a film waits for review, by a part of their name, fifty at most")
    public List<Choice> waitingAdvertisers(@QueryParam("q") @DefaultValue("") String words) {
        return of(queue.advertisers(viewer, words, MOST));
    }

    @GET
    @Path("/campaigns")
    @Operation(summary = "Campaigns by a part of their name, newest first, fifty at most")
    public List<Choice> campaigns(@QueryParam("q") @DefaultValue("") String words) {
        return search.named(viewer, words, MOST).stream()
                .map(line -> new Choice(line.id(), line.name()))
                .toList();
    }

    @GET
    @Path("/advertisers")
    @Operation(summary = "Advertisers whose libraries staff may look at, by a part of their name, fifty at most")
    public List<Choice> advertisers(@QueryParam("q") @DefaultValue("") String words) {
        return library.advertisers(viewer, words, MOST).stream()
                .map(one -> new Choice(one.id(), one.name()))
                .toList();
    }

    private static List<Choice> of(List<ReviewQueue.Choice> choices) {
        return choices.stream()
                .map(choice -> new Choice(choice.id(), choice.name()))
                .toList();
    }
}
