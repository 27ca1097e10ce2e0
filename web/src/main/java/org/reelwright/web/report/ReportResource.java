package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.ejb.report.Reports;

@Path("/campaigns/{id}/report")
@RequestScoped
@Tag(name = "reports", description = "What campaigns have brought")
public class ReportResource {

    @Inject
    private Reports reports;

    @Inject
    private Viewer viewer;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A campaign's figures",
            description = "In all, by film, by audience and by day. Rates come with their 95 % interval.")
    public CampaignReport json(@PathParam("id") UUID id) {
        return reports.campaign(viewer, id).orElseThrow(NotFoundException::new);
    }

    @GET
    @Produces(ReportCsv.MEDIA_TYPE)
    public Response csv(@PathParam("id") UUID id) {
        return ReportCsv.answer(json(id));
    }
}
