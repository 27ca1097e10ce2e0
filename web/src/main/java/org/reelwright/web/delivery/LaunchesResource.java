package org.reelwright.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.delivery.Launches;
import org.reelwright.web.campaign.CampaignView;
import org.reelwright.web.shared.Refusal;

@Path("/campaigns/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "delivery", description = "Serving a campaign's approved films")
public class LaunchesResource {

    @Inject
    private Launches launches;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Viewer viewer;

    @PathParam("id")
    private UUID campaign;

    @POST
    @Path("/launch")
    @Operation(summary = "Serve the approved films", description = "At least one must be approved.")
    public CampaignView launch() {
        return change(launches::launch);
    }

    @POST
    @Path("/pause")
    @Operation(summary = "Stop serving for a while")
    public CampaignView pause() {
        return change(launches::pause);
    }

    @POST
    @Path("/resume")
    @Operation(summary = "Go on serving after a pause")
    public CampaignView resume() {
        return change(launches::resume);
    }

    @POST
    @Path("/end")
    @Operation(summary = "Stop serving for good")
    public CampaignView end() {
        return change(launches::end);
    }

    private CampaignView change(BiFunction<Viewer, UUID, Checked<Campaign>> verb) {
        Campaign known = campaigns.find(viewer, campaign).orElseThrow(NotFoundException::new);
        return CampaignView.of(Refusal.unlessGood(verb.apply(viewer, known.id())));
    }
}
