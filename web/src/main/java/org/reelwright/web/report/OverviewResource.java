package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.Overview;
import org.reelwright.ejb.report.Overviews;

@Path("/report")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class OverviewResource {

    @Inject
    private Overviews overviews;

    @Inject
    private Viewer viewer;

    @GET
    @Operation(
            summary = "All campaigns side by side",
            description = "From one serving day to another, or all of it; of every advertiser, for staff.")
    public Overview byCampaign(@QueryParam("from") String from, @QueryParam("to") String to) {
        return overviews.of(viewer, new ReportQuery(from, to, null).question());
    }
}
