package org.reelwright.web.production;

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
import org.reelwright.ejb.production.Productions;

/** A production's moves as server-sent events (HTML Living Standard, section 9.2). */
@Path("/productions/{id}/events")
@RequestScoped
@Tag(name = "productions")
public class ProductionEventsResource {

    @Inject
    private Productions productions;

    @Inject
    private Followers followers;

    @Inject
    private Viewer viewer;

    /** Where a page of the portal follows the production. */
    public static String url(UUID production) {
        return "/api/v1/productions/" + production + "/events";
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Follow a production live",
            description = "An event named moved at once, and one each time something of the production can be seen"
                    + " that could not before: ask for the production then. An event named ended is the last.")
    public void follow(@PathParam("id") UUID id, @Context Sse sse, @Context SseEventSink sink) {
        if (productions.view(viewer, id).isEmpty()) {
            throw new NotFoundException();
        }
        followers.join(id, sse, sink);
    }
}
