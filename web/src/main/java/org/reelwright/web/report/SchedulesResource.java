package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.report.ReportSchedule;
import org.reelwright.domain.report.ScheduleDraft;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.report.Schedules;
import org.reelwright.web.shared.Refusal;

@Path("/campaigns/{id}/report/schedules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class SchedulesResource {

    private static final ScheduleDraft NOTHING = new ScheduleDraft("", "", "", "");

    @Inject
    private Schedules schedules;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Viewer viewer;

    @PathParam("id")
    private UUID campaign;

    @GET
    @Operation(summary = "Reports that come by themselves, and what became of the last one each")
    public List<ScheduleView> list() {
        return schedules.of(viewer, known().id()).stream().map(ScheduleView::of).toList();
    }

    @POST
    @Operation(
            summary = "Have reports sent daily, weekly or monthly",
            description = "By e-mail to at most ten addresses, or posted to an address of the web, signed as Standard"
                    + " Webhooks has it with the secret in this answer, which is never shown again.")
    public Response order(ScheduleDraft draft) {
        ReportSchedule schedule = Refusal.unlessGood(
                schedules.order(viewer, known().id(), Optional.ofNullable(draft).orElse(NOTHING)));
        return Response.created(URI.create("campaigns/" + campaign + "/report/schedules/" + schedule.id()))
                .entity(ScheduleView.justOrdered(schedule))
                .build();
    }

    @POST
    @Path("/{schedule}/send")
    @Operation(summary = "Send the report of the last whole day, week or month now, once more")
    public Response send(@PathParam("schedule") UUID schedule) {
        if (!schedules.sendNow(viewer, campaign, schedule)) {
            throw new NotFoundException();
        }
        return Response.accepted().build();
    }

    @DELETE
    @Path("/{schedule}")
    @Operation(summary = "Cancel it", description = "For an hour it can be taken up again as it was.")
    public void cancel(@PathParam("schedule") UUID schedule) {
        if (!schedules.cancel(viewer, campaign, schedule)) {
            throw new NotFoundException();
        }
    }

    @POST
    @Path("/{schedule}/restore")
    @Operation(summary = "Take up again what was cancelled less than an hour ago")
    public ScheduleView restore(@PathParam("schedule") UUID schedule) {
        Refusal.unlessGood(schedules.takeUpAgain(viewer, known().id(), schedule));
        return schedules.of(viewer, campaign).stream()
                .filter(ordered -> ordered.schedule().id().equals(schedule))
                .map(ScheduleView::of)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Campaign known() {
        return campaigns.find(viewer, campaign).orElseThrow(NotFoundException::new);
    }
}
