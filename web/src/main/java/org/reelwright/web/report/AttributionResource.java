package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.Credits;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.report.Attributions;
import org.reelwright.web.shared.Refusal;

@Path("/campaigns/{id}/attribution")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class AttributionResource {

    @Inject
    private Attributions attributions;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Viewer viewer;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @GET
    @Operation(summary = "Conversions shared among films: by last touch, and by what would be lost without each")
    public Credits credits(@PathParam("id") UUID id) {
        Campaign known = campaigns.find(viewer, id).orElseThrow(NotFoundException::new);
        return attributions
                .of(viewer, known.id(), new ReportQuery(from, to, null).question())
                .orElseThrow(() -> Refusal.of("", "This campaign was not launched yet."));
    }
}
