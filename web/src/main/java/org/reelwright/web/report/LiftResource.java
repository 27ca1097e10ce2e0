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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.ControlLift;
import org.reelwright.domain.report.HoldoutLift;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.report.Lifts;

/** What a campaign did, rather than what happened during it. */
@Path("/campaigns/{id}/lift")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class LiftResource {

    /** Both may be missing: before launch, and where no control was chosen. */
    public record LiftView(Optional<ControlLift> overControl, Optional<HoldoutLift> overHoldout) {}

    @Inject
    private Lifts lifts;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Viewer viewer;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @GET
    @Operation(
            summary = "What the campaign brought over its control film and over people who were held out",
            description = "With intervals that hold however often one looks, or with what is missing to tell.")
    public LiftView lift(@PathParam("id") UUID id) {
        Campaign known = campaigns.find(viewer, id).orElseThrow(NotFoundException::new);
        ReportQuestion days = new ReportQuery(from, to, null).question();
        return new LiftView(lifts.overControl(viewer, known.id(), days), lifts.overHoldout(viewer, known.id(), days));
    }
}
