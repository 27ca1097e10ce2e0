package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.review.Review;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.review.Reviews;
import org.reelwright.web.rendition.CreativeView;
import org.reelwright.web.shared.Refusal;

/** What account managers say of a film. */
@Path("/creatives/{id}/review")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review", description = "Decisions on finished films")
public class ReviewsResource {

    @Inject
    private Reviews reviews;

    @Inject
    private Creatives creatives;

    @Inject
    private Viewer viewer;

    @PathParam("id")
    private UUID id;

    @GET
    @Operation(summary = "What was said of a film, the oldest first")
    public List<ReviewView> said() {
        return reviews.of(film().id()).stream().map(ReviewView::of).toList();
    }

    @POST
    @Operation(
            summary = "Approve, reject or ask for a change",
            description = "A change makes only what depends on it anew, as a new version of the film; this one stays."
                    + " A film that failed its check is approved only with override and a note.")
    public CreativeView decide(ReviewOrder order) {
        return CreativeView.of(Refusal.unlessGood(order.carryOut(reviews, viewer, film().id())));
    }

    private Creative film() {
        return creatives.find(viewer, id).orElseThrow(NotFoundException::new);
    }

    /**
     * A decision as it was made.
     *
     * @param overruled rules of the film's check that failed and were set aside
     */
    public record ReviewView(
            String decision, String reviewer, String note, List<Rule> overruled, String filmHash, String decidedAt) {

        static ReviewView of(Review review) {
            return new ReviewView(
                    review.decision().name(),
                    review.reviewer(),
                    review.note(),
                    review.overruled(),
                    review.filmHash(),
                    review.decidedAt().toString());
        }
    }
}
