package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.review.Reviews;
import org.reelwright.web.shared.Refusal;
import org.reelwright.web.shared.Tongue;

/** Decisions on one film or many, each by its own rules: some may be refused while others are taken. */
@Path("/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class ManyReviewsResource {

    private static final int MOST = 100;

    @Inject
    private Reviews reviews;

    @Inject
    private Viewer viewer;

    @Inject
    private Tongue tongue;

    /** @param status as it is now: a film that a second person must approve is still in review */
    public record Done(UUID film, CreativeStatus status) {}

    public record NotDone(UUID film, List<Violation> why) {}

    /**
     * @param said for the person, in their language
     * @param mayUndo whether these decisions may be taken back for a moment
     */
    public record Outcome(List<Done> done, List<NotDone> not, String said, boolean mayUndo) {}

    @POST
    @Operation(
            summary = "Decide on several films at once",
            description =
                    "Each film's own rules hold. The answer says which decisions were taken, and which not and why.")
    public Outcome decide(ManyReviewsOrder order) {
        ReviewOrder review = order.review();
        Outcome outcome = each(order.films(), film -> review.carryOut(reviews, viewer, film));
        return new Outcome(
                outcome.done(),
                outcome.not(),
                said(outcome.done(), review),
                !"CHANGE_REQUESTED".equals(review.decision()) && !outcome.done().isEmpty());
    }

    @POST
    @Path("/undo")
    @Operation(summary = "Take back decisions made a moment ago, where nothing has followed from them")
    public Outcome undo(ManyReviewsOrder order) {
        Outcome outcome = each(order.films(), film -> reviews.takeBack(viewer, film));
        return new Outcome(
                outcome.done(), outcome.not(), outcome.done().isEmpty() ? "" : tongue.get("Taken back."), false);
    }

    private Outcome each(List<UUID> films, Function<UUID, Checked<Creative>> act) {
        if (films == null || films.isEmpty() || films.size() > MOST || films.contains(null)) {
            throw Refusal.of("films", tongue.get("Choose 1 to 100 films."));
        }
        var done = new ArrayList<Done>();
        var not = new ArrayList<NotDone>();
        for (UUID film : films.stream().distinct().toList()) {
            Checked<Creative> answer = act.apply(film);
            if (answer instanceof Checked.Good<Creative> good) {
                done.add(new Done(film, good.value().status()));
            } else {
                List<Violation> why = ((Checked.Bad<Creative>) answer).violations();
                not.add(new NotDone(film, Told.inTheir(tongue, why)));
            }
        }
        return new Outcome(done, not, "", false);
    }

    private String said(List<Done> done, ReviewOrder order) {
        long waiting = done.stream()
                .filter(d -> d.status() == CreativeStatus.IN_REVIEW)
                .count();
        if (done.isEmpty()) {
            return "";
        }
        if (waiting > 0) {
            return done.size() == 1
                    ? tongue.get("Approved. Another person must approve it too.")
                    : tongue.many(
                            waiting,
                            "{} films approved, {} of them needs another person too.",
                            "{} films approved, {} of them need another person too.",
                            done.size(),
                            waiting);
        }
        return switch (order.decision()) {
            case "APPROVED" ->
                done.size() == 1 ? tongue.get("Approved.") : tongue.of("{} films approved.", done.size());
            case "REJECTED" ->
                done.size() == 1 ? tongue.get("Rejected.") : tongue.of("{} films rejected.", done.size());
            default -> tongue.get("Asked for. The new version appears in the queue when it is made.");
        };
    }
}
