package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.report.Consumptions;

/** For links, which cannot say what they accept. */
@Path("/consumption.csv")
@RequestScoped
@Tag(name = "reports")
public class ConsumptionSheetResource {

    @Inject
    private Consumptions consumptions;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    @GET
    @Produces("text/csv")
    @Operation(summary = "The material that models made as one table (RFC 4180)")
    public Response csv(@QueryParam("from") String from, @QueryParam("to") String to) {
        Period period = Period.of(from, to, clock);
        return ConsumptionCsv.answer(consumptions.between(viewer, period.first(), period.last()));
    }
}
