package org.reelwright.web.livestream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.reelwright.ejb.livestream.ShowRow;
import org.reelwright.ejb.livestream.ShowWriting;
import org.reelwright.ejb.livestream.Shows;
import org.reelwright.web.shared.Refusal;

@Path("/livestreams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "livestreams")
public class ShowsResource {

    private static final int PAGE = 50;

    /** @param version as it was read; when somebody changed the show since, the answer is 409 */
    public record EditOrder(int version, ShowEdit edit) {}

    public record WholeOrder(int version, List<Segment> segments) {}

    public record ScheduleOrder(int version, String startsAt, String zone) {}

    @Inject
    private Shows shows;

    @Inject
    private ShowWriting writing;

    @Inject
    private Viewer viewer;

    @GET
    @Operation(summary = "Runs of show, the latest changed first, 50 at a time")
    public List<ShowRow> list(@QueryParam("from") @DefaultValue("0") int from) {
        return shows.list(viewer, Math.max(0, from), PAGE);
    }

    @POST
    @Operation(
            summary = "Have a run of show written",
            description = "From the campaign's product and more products, offers with times, and a duration of 5"
                    + " minutes to 4 hours. Nothing is claimed that brief and offers do not hold.")
    public Response write(NewShow order) {
        NewShow given = Optional.ofNullable(order).orElse(NewShow.NOTHING);
        UUID campaign = Optional.ofNullable(given.campaign())
                .orElseThrow(() -> Refusal.of("campaign", "Choose one of your campaigns."));
        RunOfShow show = Refusal.unlessGood(writing.write(viewer, campaign, given.draft()));
        return Response.created(URI.create("livestreams/" + show.id()))
                .entity(ShowView.of(show))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A run of show, timed to the second")
    public ShowView show(@PathParam("id") UUID id) {
        return ShowView.of(known(id));
    }

    @POST
    @Path("/{id}/edits")
    @Operation(
            summary = "Change one line, or one segment",
            description =
                    "Segments fill the show to the second afterwards; what begins with an offer stays at its time.")
    public ShowView edit(@PathParam("id") UUID id, EditOrder order) {
        known(id);
        ShowEdit edit = Optional.ofNullable(order)
                .map(EditOrder::edit)
                .orElseThrow(() -> Refusal.of("edit", "Say what to change: see /openapi."));
        return answered(shows.edit(viewer, id, order.version(), edit));
    }

    @PUT
    @Path("/{id}/segments")
    @Operation(summary = "Give all segments anew; their lengths are wishes")
    public ShowView replace(@PathParam("id") UUID id, WholeOrder order) {
        known(id);
        List<Segment> segments = Optional.ofNullable(order)
                .map(WholeOrder::segments)
                .orElseThrow(() -> Refusal.of("segments", "Give the segments: see /openapi."));
        return answered(shows.replace(viewer, id, order.version(), segments));
    }

    @PUT
    @Path("/{id}/schedule")
    @Operation(summary = "Say when the show is on, on the clocks of a zone")
    public ShowView schedule(@PathParam("id") UUID id, ScheduleOrder order) {
        known(id);
        ScheduleOrder given =
                Optional.ofNullable(order).orElseThrow(() -> Refusal.of("startsAt", "Say when the show is on."));
        return answered(shows.schedule(viewer, id, given.version(), given.startsAt(), given.zone()));
    }

    private static ShowView answered(Checked<RunOfShow> answer) {
        return ShowView.of(Refusal.unlessGood(answer));
    }

    private RunOfShow known(UUID id) {
        return shows.find(viewer, id).orElseThrow(NotFoundException::new);
    }
}
