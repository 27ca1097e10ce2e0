package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.BriefDraft;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.campaign.Revisions;
import org.reelwright.web.account.Owner;
import org.reelwright.web.shared.Refusal;

@Path("/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns", description = "Briefs and the campaigns made from them")
public class CampaignsResource {

    @Inject
    private Campaigns campaigns;

    @Inject
    private Revisions revisions;

    @Inject
    private Viewer viewer;

    @Context
    private Request request;

    @POST
    @Operation(
            summary = "Draft a campaign",
            description = "A product name, one photo and a total budget are enough; the rest has defaults.")
    public Response draft(@QueryParam("advertiser") UUID advertiser, BriefDraft brief) {
        Campaign campaign = Refusal.unlessGood(campaigns.draft(viewer, Owner.of(viewer, advertiser), given(brief)));
        return Response.created(URI.create("campaigns/" + campaign.id()))
                .tag(tag(campaign))
                .entity(CampaignView.of(campaign))
                .build();
    }

    @GET
    @Operation(summary = "All campaigns that you may see, newest first")
    public List<CampaignView> list() {
        return campaigns.list(viewer).stream().map(CampaignView::of).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One campaign with its brief")
    public Response find(@PathParam("id") UUID id) {
        Campaign campaign = campaigns.find(viewer, id).orElseThrow(NotFoundException::new);
        return Optional.ofNullable(request.evaluatePreconditions(tag(campaign)))
                .orElseGet(() -> Response.ok(CampaignView.of(campaign)).tag(tag(campaign)))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change the brief", description = "Not while the campaign runs. If-Match is honoured.")
    public Response revise(@PathParam("id") UUID id, BriefDraft brief) {
        Campaign read = campaigns.find(viewer, id).orElseThrow(NotFoundException::new);
        Optional.ofNullable(request.evaluatePreconditions(tag(read))).ifPresent(changed -> {
            throw new WebApplicationException(changed.build());
        });
        Campaign revised = Refusal.unlessGood(campaigns.revise(viewer, id, given(brief)));
        return Response.ok(CampaignView.of(revised)).tag(tag(revised)).build();
    }

    @POST
    @Path("/{id}/draft")
    @Operation(
            summary = "Begin to change the brief",
            description =
                    "Answers with a draft that holds what the brief says; the one that you began before, if there is"
                            + " one. It is finished in the portal, which shows first what is made anew.")
    public DraftsResource.Kept change(@PathParam("id") UUID id) {
        return DraftsResource.Kept.of(Refusal.unlessGood(revisions.begin(viewer, id)), List.of());
    }

    private static BriefDraft given(BriefDraft brief) {
        return Optional.ofNullable(brief)
                .orElseThrow(() -> Refusal.of("product.name", "Send a brief: nothing came in the body."));
    }

    private static EntityTag tag(Campaign campaign) {
        return new EntityTag(String.valueOf(campaign.version()));
    }
}
