package org.reelwright.web.rendition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.production.Production;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.image.Frames;
import org.reelwright.ejb.production.Productions;
import org.reelwright.web.shared.Refusal;

/** The productions of one campaign. */
@Path("/campaigns/{id}/productions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "productions")
public class OrdersResource {

    @Inject
    private Productions productions;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Frames frames;

    @Inject
    private Viewer viewer;

    @Context
    private UriInfo address;

    @PathParam("id")
    private UUID campaign;

    @POST
    @Operation(summary = "Start making the films", description = "Follow the Location to see how far they are.")
    public Response start() {
        Campaign known = campaigns.find(viewer, campaign).orElseThrow(NotFoundException::new);
        Production started = Refusal.unlessGood(productions.start(viewer, known.id()));
        return Response.created(
                        address.getBaseUriBuilder().path("productions/{id}").build(started.id()))
                .entity(progress(started))
                .build();
    }

    @GET
    @Path("/latest")
    @Operation(summary = "How far the newest production is")
    public Progress latest() {
        return productions.latestOf(viewer, campaign).map(this::progress).orElseThrow(NotFoundException::new);
    }

    private Progress progress(Production production) {
        return productions
                .view(viewer, production.id())
                .map(view -> Progress.of(view, frames.hashes(viewer, production.id())))
                .orElseThrow(NotFoundException::new);
    }
}
