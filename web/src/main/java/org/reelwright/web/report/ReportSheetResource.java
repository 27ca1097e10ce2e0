package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.report.Reports;

/** For links, which cannot say what they accept. */
@Path("/campaigns/{id}/report.csv")
@RequestScoped
@Tag(name = "reports")
public class ReportSheetResource {

    @Inject
    private Reports reports;

    @Inject
    private Viewer viewer;

    @GET
    @Produces(ReportCsv.MEDIA_TYPE)
    @Operation(summary = "A campaign's figures as one table (RFC 4180)")
    public Response csv(@PathParam("id") UUID id) {
        return reports.campaign(viewer, id).map(ReportCsv::answer).orElseThrow(NotFoundException::new);
    }
}
