package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.ejb.report.Overviews;
import org.reelwright.ejb.report.ReportFiles;

@Path("/report")
@RequestScoped
@Tag(name = "reports")
public class OverviewResource {

    @Inject
    private Overviews overviews;

    @Inject
    private Viewer viewer;

    @Context
    private Request request;

    @GET
    @Produces({
        MediaType.APPLICATION_JSON,
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/pdf"
    })
    @Operation(
            summary = "All campaigns side by side",
            description = "From one serving day to another, or all of it; of every advertiser, for staff. As the Accept"
                    + " header says, or format: json, csv, xlsx, pdf.")
    public Response byCampaign(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("format") String format) {
        ReportFormat wanted = Wanted.format(format, request);
        return Download.of(
                ReportFiles.write(overviews.of(viewer, new ReportQuery(from, to, null).question()), wanted), wanted);
    }
}
