package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.ejb.report.ReportFiles;
import org.reelwright.ejb.report.Reports;

@Path("/campaigns/{id}/report")
@RequestScoped
@Tag(name = "reports", description = "What campaigns have brought")
public class ReportResource {

    @Inject
    private Reports reports;

    @Inject
    private Viewer viewer;

    @Context
    private Request request;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("by")
    private String by;

    @GET
    @Produces({
        MediaType.APPLICATION_JSON,
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/pdf"
    })
    @Operation(
            summary = "A campaign's figures",
            description =
                    "In all, and by creative, audience, angle, shape, length, placement, spot (the place by its name),"
                            + " device, hour and day, or only by those named in by (with commas between). Rates come with their 95 % interval. From one serving day"
                            + " to another, or all of it. As the Accept header says, or format: json, csv, xlsx, pdf.")
    public Response report(@PathParam("id") UUID id, @QueryParam("format") String format) {
        ReportFormat wanted = Wanted.format(format, request);
        return reports.whole(viewer, id, new ReportQuery(from, to, by).question())
                .map(report -> Download.of(ReportFiles.write(report, wanted), wanted))
                .orElseThrow(NotFoundException::new);
    }
}
