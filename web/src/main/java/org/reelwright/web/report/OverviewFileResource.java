package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.ejb.report.Overviews;
import org.reelwright.ejb.report.ReportFiles;

/** For links, which cannot say what they accept. */
@Path("/report.{format}")
@RequestScoped
@Tag(name = "reports")
public class OverviewFileResource {

    @Inject
    private Overviews overviews;

    @Inject
    private Viewer viewer;

    @GET
    @Operation(summary = "All campaigns side by side as a file: report.csv, report.xlsx, report.pdf or report.json")
    public Response file(
            @PathParam("format") String format, @QueryParam("from") String from, @QueryParam("to") String to) {
        ReportFormat wanted = ReportQuery.format(format);
        return Download.of(
                ReportFiles.write(overviews.of(viewer, new ReportQuery(from, to, null).question()), wanted), wanted);
    }
}
