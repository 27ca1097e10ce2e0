package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.review.ClientShare;
import org.reelwright.ejb.review.Shares;
import org.reelwright.web.production.Followers;

/** For whoever holds the link of a shared film: that something moved, and nothing else. */
@Path("/shared/{token}/events")
@RequestScoped
@Tag(name = "review")
public class ShareEventsResource {

    @Inject
    private Shares shares;

    @Inject
    private ShareDesk desk;

    @Inject
    private Followers followers;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Follow a shared film live",
            description =
                    "An event named moved at once, and one each time the copy is there, something was said of the film,"
                            + " or the link has ended.")
    public void follow(@PathParam("token") String token, @Context Sse sse, @Context SseEventSink sink) {
        Optional<ClientShare> share = shares.byToken(token);
        boolean may = share.map(desk::mayLook).orElseGet(() -> desk.mayGuess(request.getRemoteAddr()));
        if (!may) {
            throw new WebApplicationException(Status.TOO_MANY_REQUESTS);
        }
        ClientShare open = share.orElseThrow(NotFoundException::new);
        followers.join(open.id(), sse, sink);
        followers.join(ReviewFollowers.remarksOf(shares.film(open).productionId()), sse, sink);
    }
}
