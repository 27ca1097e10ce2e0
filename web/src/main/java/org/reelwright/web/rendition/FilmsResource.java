package org.reelwright.web.rendition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.rendition.Creatives;

/** The films of one campaign. */
@Path("/campaigns/{id}/creatives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "creatives")
public class FilmsResource {

    @Inject
    private Creatives creatives;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Viewer viewer;

    @GET
    @Operation(summary = "A campaign's films with the addresses of their files")
    public List<CreativeView> list(
            @PathParam("id") UUID campaign,
            @Parameter(description = "Older versions too") @QueryParam("all") @DefaultValue("false") boolean all) {
        UUID known = campaigns
                .find(viewer, campaign)
                .orElseThrow(NotFoundException::new)
                .id();
        List<Creative> found = all ? creatives.ofCampaign(viewer, known) : creatives.current(viewer, known);
        return found.stream().map(CreativeView::of).toList();
    }
}
