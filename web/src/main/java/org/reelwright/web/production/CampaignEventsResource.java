package org.reelwright.web.production;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.campaign.Campaigns;

/** What moves in some campaigns as server-sent events (HTML Living Standard, section 9.2). */
@Path("/live/campaigns")
@RequestScoped
@Tag(name = "campaigns")
public class CampaignEventsResource {

    /** More than a page of them is nobody's list. */
    private static final int MOST = 60;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Followers followers;

    @Inject
    private Viewer viewer;

    /** Where a page of the portal follows the campaign. */
    public static String url(UUID campaign) {
        return "/api/v1/live/campaigns?of=" + campaign;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Follow campaigns live",
            description =
                    "Of no campaign in particular, an event named moved at once, and one each time something of any that"
                            + " you see moved. For each campaign that is asked for, an event named moved with its id at once, and one each time something of its"
                            + " films was made or decided on, or it was launched, paused or ended.")
    public void follow(@QueryParam("of") List<UUID> asked, @Context Sse sse, @Context SseEventSink sink) {
        if (asked.isEmpty()) {
            followers.join(CampaignFollowers.listOf(viewer), sse, sink);
            return;
        }
        List<UUID> seen = asked.stream()
                .distinct()
                .limit(MOST)
                .filter(id -> campaigns.find(viewer, id).isPresent())
                .toList();
        if (seen.isEmpty()) {
            throw new NotFoundException();
        }
        seen.forEach(id -> followers.join(id, sse, sink));
    }
}
