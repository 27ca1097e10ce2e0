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

@Path("/campaigns/{id}/{change: launch|pause|resume|end}")
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

    /** A class path of its own for each word would hide the campaign itself, whose resource has the shorter path. */
    @POST
    @Operation(
            summary = "Launch, pause, resume or end",
            description = "To launch, at least one film must be approved. After the end nothing is served any more.")
    public CampaignView change(@PathParam("change") String change) {
        return switch (change) {
            case "launch" -> change(launches::launch);
            case "pause" -> change(launches::pause);
            case "resume" -> change(launches::resume);
            default -> change(launches::end);
        };
    }

    private CampaignView change(BiFunction<Viewer, UUID, Checked<Campaign>> verb) {
        Campaign known = campaigns.find(viewer, campaign).orElseThrow(NotFoundException::new);
        return CampaignView.of(Refusal.unlessGood(verb.apply(viewer, known.id())));
    }
}
