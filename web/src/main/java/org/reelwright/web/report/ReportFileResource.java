package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.ejb.report.ReportFiles;
import org.reelwright.ejb.report.Reports;

/** For links, which cannot say what they accept. */
@Path("/campaigns/{id}/report.{format}")
@RequestScoped
@Tag(name = "reports")
public class ReportFileResource {

    @Inject
    private Reports reports;

    @Inject
    private Viewer viewer;

    @GET
    @Operation(summary = "A campaign's figures as a file: report.csv, report.xlsx, report.pdf or report.json")
    public Response file(
            @PathParam("id") UUID id,
            @PathParam("format") String format,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("by") String by) {
        ReportFormat wanted = ReportQuery.format(format);
        return reports.whole(viewer, id, new ReportQuery(from, to, by).question())
                .map(report -> Download.of(ReportFiles.write(report, wanted), wanted))
                .orElseThrow(NotFoundException::new);
    }
}
