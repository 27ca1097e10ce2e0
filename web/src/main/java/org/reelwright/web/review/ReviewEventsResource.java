package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.web.production.Followers;

/** What moves in reviews as server-sent events (HTML Living Standard, section 9.2). */
@Path("/live")
@RequestScoped
@Tag(name = "review")
public class ReviewEventsResource {

    @Inject
    private Creatives creatives;

    @Inject
    private Followers followers;

    @Inject
    private Viewer viewer;

    @GET
    @Path("/queue")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Follow the review queue live",
            description = "An event named moved at once, and one each time a film was made or decided on.")
    public void queue(@Context Sse sse, @Context SseEventSink sink) {
        if (!viewer.mayReview()) {
            throw new NotFoundException();
        }
        followers.join(ReviewFollowers.queue(), sse, sink);
    }

    @GET
    @Path("/comments/{film}")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Follow what is said of a film live",
            description =
                    "An event named moved at once, and one each time somebody said, answered or settled something; and, with"
                            + " the campaign's id, each time something of its films was made, decided on or answered by"
                            + " a client.")
    public void comments(@PathParam("film") UUID film, @Context Sse sse, @Context SseEventSink sink) {
        Creative seen = creatives.find(viewer, film).orElseThrow(NotFoundException::new);
        followers.join(ReviewFollowers.remarksOf(seen.productionId()), sse, sink);
        followers.join(seen.campaignId(), sse, sink);
    }
}
