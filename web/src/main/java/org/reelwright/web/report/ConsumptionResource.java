package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.Consumption;
import org.reelwright.ejb.report.Consumptions;

@Path("/consumption")
@RequestScoped
@Tag(name = "reports")
public class ConsumptionResource {

    @Inject
    private Consumptions consumptions;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The material that models made, and what it cost",
            description = "By day, advertiser, stage and model: the last thirty days, or from one ISO day to another.")
    public Consumption json() {
        Period period = Period.of(from, to, clock);
        return consumptions.between(viewer, period.first(), period.last());
    }

    /** For those who ask for it: who says nothing gets JSON. */
    @GET
    @Produces("text/csv;qs=0.5")
    public Response csv() {
        return ConsumptionCsv.answer(json());
    }
}
