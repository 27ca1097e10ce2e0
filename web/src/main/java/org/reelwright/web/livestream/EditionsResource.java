package org.reelwright.web.livestream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.ShowComparison;
import org.reelwright.domain.livestream.ShowDecision;
import org.reelwright.domain.livestream.ShowEdition;
import org.reelwright.domain.livestream.ShowFormat;
import org.reelwright.domain.livestream.ShowReview;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.livestream.ShowFile;
import org.reelwright.ejb.livestream.ShowFiles;
import org.reelwright.ejb.livestream.ShowReviews;
import org.reelwright.ejb.livestream.Shows;
import org.reelwright.web.shared.Refusal;

@Path("/livestreams/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "livestreams")
public class EditionsResource {

    public record EditionView(int number, String writtenBy, Instant writtenAt, String note) {

        static EditionView of(ShowEdition edition) {
            return new EditionView(edition.number(), edition.writtenBy(), edition.writtenAt(), edition.note());
        }
    }

    public record DecisionView(int edition, ShowDecision decision, String person, String note, Instant decidedAt) {

        static DecisionView of(ShowReview review) {
            return new DecisionView(
                    review.edition(), review.decision(), review.person(), review.note(), review.decidedAt());
        }
    }

    public record RestoreOrder(int version, int edition) {}

    /** @param note why, for a rejection */
    public record DecisionOrder(int version, ShowDecision decision, String note) {}

    @Inject
    private Shows shows;

    @Inject
    private ShowReviews reviews;

    @Inject
    private Viewer viewer;

    @PathParam("id")
    private UUID id;

    @GET
    @Path("/editions")
    @Operation(summary = "All editions, the oldest first")
    public List<EditionView> editions() {
        known();
        return shows.editions(viewer, id).stream().map(EditionView::of).toList();
    }

    @GET
    @Path("/editions/{number}")
    @Operation(summary = "A run of show as it was in one edition")
    public ShowView edition(@PathParam("number") int number) {
        return ShowView.of(known(), ofNumber(number).script(), number);
    }

    @GET
    @Path("/comparison")
    @Operation(summary = "What changed between two editions, line by line")
    public ShowComparison compare(@QueryParam("from") int from, @QueryParam("to") int to) {
        known();
        return ShowComparison.of(ofNumber(from).script(), ofNumber(to).script());
    }

    @POST
    @Path("/restore")
    @Operation(summary = "Make an older edition the newest")
    public ShowView restore(RestoreOrder order) {
        known();
        RestoreOrder given =
                Optional.ofNullable(order).orElseThrow(() -> Refusal.of("edition", "Say which edition to restore."));
        return ShowView.of(Refusal.unlessGood(shows.restore(viewer, id, given.version(), given.edition())));
    }

    @GET
    @Path("/reviews")
    @Operation(summary = "What was decided, the oldest first")
    public List<DecisionView> decisions() {
        known();
        return reviews.of(viewer, id).stream().map(DecisionView::of).toList();
    }

    @POST
    @Path("/reviews")
    @Operation(
            summary =
                    "Put it to review (ASKED), or decide on it (APPROVED, REJECTED with a note) as an account manager")
    public ShowView decide(DecisionOrder order) {
        known();
        DecisionOrder given = Optional.ofNullable(order)
                .filter(o -> o.decision() != null)
                .orElseThrow(() -> Refusal.of("decision", "Say ASKED, APPROVED or REJECTED."));
        Checked<RunOfShow> answer =
                switch (given.decision()) {
                    case ASKED -> reviews.ask(viewer, id, given.version());
                    case APPROVED -> reviews.approve(viewer, id, given.version());
                    case REJECTED -> reviews.reject(viewer, id, given.version(), given.note());
                };
        return ShowView.of(Refusal.unlessGood(answer));
    }

    @GET
    @Path("/run-of-show.{format}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "As a file: run-of-show.docx, .pdf, .md or .ics")
    public Response file(@PathParam("format") String format) {
        ShowFormat wanted = ShowFormat.parse(format).orElseThrow(NotFoundException::new);
        ShowFile file = Refusal.unlessGood(ShowFiles.write(known(), wanted));
        MediaType type = MediaType.valueOf(file.mediaType());
        return Response.ok(file.content(), type.getType().equals("text") ? type.withCharset("UTF-8") : type)
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    private ShowEdition ofNumber(int number) {
        return shows.edition(viewer, id, number).orElseThrow(NotFoundException::new);
    }

    private RunOfShow known() {
        return shows.find(viewer, id).orElseThrow(NotFoundException::new);
    }
}
