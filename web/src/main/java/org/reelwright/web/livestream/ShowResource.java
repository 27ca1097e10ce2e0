package org.reelwright.web.livestream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.ShowEdit;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.livestream.Shows;
import org.reelwright.web.shared.Refusal;

@Path("/livestreams/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "livestreams")
public class ShowResource {

    /** @param version as it was read; when somebody changed the show since, the answer is 409 */
    public record EditOrder(int version, ShowEdit edit) {}

    public record WholeOrder(int version, List<Segment> segments) {}

    public record ScheduleOrder(int version, String startsAt, String zone) {}

    @Inject
    private Shows shows;

    @Inject
    private Viewer viewer;

    @PathParam("id")
    private UUID id;

    @GET
    @Operation(summary = "A run of show, timed to the second")
    public ShowView show() {
        return ShowView.of(known());
    }

    @POST
    @Path("/edits")
    @Operation(
            summary = "Change one line, or one segment",
            description =
                    "Segments fill the show to the second afterwards; what begins with an offer stays at its time.")
    public ShowView edit(EditOrder order) {
        known();
        ShowEdit edit = Optional.ofNullable(order)
                .map(EditOrder::edit)
                .orElseThrow(() -> Refusal.of("edit", "Say what to change: see /openapi."));
        return answered(shows.edit(viewer, id, order.version(), edit));
    }

    @PUT
    @Path("/segments")
    @Operation(summary = "Give all segments anew; their lengths are wishes")
    public ShowView replace(WholeOrder order) {
        known();
        List<Segment> segments = Optional.ofNullable(order)
                .map(WholeOrder::segments)
                .orElseThrow(() -> Refusal.of("segments", "Give the segments: see /openapi."));
        return answered(shows.replace(viewer, id, order.version(), segments));
    }

    @PUT
    @Path("/schedule")
    @Operation(summary = "Say when the show is on, on the clocks of a zone")
    public ShowView schedule(ScheduleOrder order) {
        known();
        ScheduleOrder given =
                Optional.ofNullable(order).orElseThrow(() -> Refusal.of("startsAt", "Say when the show is on."));
        return answered(shows.schedule(viewer, id, given.version(), given.startsAt(), given.zone()));
    }

    private static ShowView answered(Checked<RunOfShow> answer) {
        return ShowView.of(Refusal.unlessGood(answer));
    }

    private RunOfShow known() {
        return shows.find(viewer, id).orElseThrow(NotFoundException::new);
    }
}
