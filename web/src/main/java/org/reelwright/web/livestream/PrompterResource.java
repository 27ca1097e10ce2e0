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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.livestream.QrCode;
import org.reelwright.ejb.livestream.Remotes;
import org.reelwright.ejb.livestream.Shows;
import org.reelwright.ejb.shared.PublicAddress;

@Path("/livestreams/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "livestreams")
public class PrompterResource {

    /** @param link for a phone; what stands after # never reaches a server's log */
    public record RemoteView(String link, QrCode code, Instant expiresAt) {}

    @Inject
    private Shows shows;

    @Inject
    private Remotes remotes;

    @Inject
    private Prompters prompters;

    @Inject
    private PublicAddress address;

    @Inject
    private Viewer viewer;

    @PathParam("id")
    private UUID id;

    @POST
    @Path("/remote")
    @Operation(
            summary = "Open a link by which a phone steers this show's teleprompter",
            description = "It needs no account, lasts twelve hours, and ends when another is opened.")
    public Response open() {
        Remotes.Opened opened = remotes.open(viewer, id).orElseThrow(NotFoundException::new);
        String link = address.root() + "livestream/remote.xhtml#" + opened.token();
        return Response.status(Response.Status.CREATED)
                .entity(new RemoteView(link, QrCode.of(link), opened.remote().expiresAt()))
                .build();
    }

    @GET
    @Path("/prompter/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "What phones want of the teleprompter, as events named command")
    public void follow(@Context Sse sse, @Context SseEventSink sink) {
        known();
        prompters.screen(id, sse, sink);
    }

    @PUT
    @Path("/prompter")
    @Operation(summary = "Tell the phones where the teleprompter stands")
    public void stands(Prompters.Stand stand) {
        known();
        prompters.stands(id, Optional.ofNullable(stand).orElse(Prompters.Stand.BEGINNING));
    }

    private void known() {
        if (shows.find(viewer, id).isEmpty()) {
            throw new NotFoundException();
        }
    }
}
