package org.reelwright.web.livestream;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.livestream.LiveStand;
import org.reelwright.ejb.livestream.Rehearsals;
import org.reelwright.ejb.livestream.Shows;
import org.reelwright.web.shared.Refusal;

@Path("/livestreams/{id}/rehearsal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "livestreams")
public class RehearsalResource {

    /** @param from index of the segment to begin with; @param push an RTMP address, or nothing */
    public record StartOrder(int from, String push) {}

    public record AnswerOrder(String words) {}

    @Inject
    private Rehearsals rehearsals;

    @Inject
    private Shows shows;

    @Inject
    private Viewer viewer;

    @PathParam("id")
    private UUID id;

    @GET
    @Operation(summary = "How the show's rehearsal stands, and what is said next")
    public LiveStand stand() {
        known();
        return rehearsals.stand(viewer, id);
    }

    @POST
    @Operation(
            summary = "Let a digital presenter speak the show as a live stream (HLS), and push it to an RTMP address",
            description = "It ends by itself with the show, or when nobody watches for three minutes.")
    public Response start(StartOrder order) {
        known();
        StartOrder given = Optional.ofNullable(order).orElse(new StartOrder(0, ""));
        LiveStand stand = Refusal.unlessGood(rehearsals.start(viewer, id, given.from(), given.push()));
        return Response.accepted(stand).build();
    }

    @POST
    @Path("/answers")
    @Operation(summary = "Have an answer spoken next")
    public LiveStand answer(AnswerOrder order) {
        known();
        String words = Optional.ofNullable(order).map(AnswerOrder::words).orElse("");
        return Refusal.unlessGood(rehearsals.answer(viewer, id, words));
    }

    @DELETE
    @Operation(summary = "End it, and delete its files")
    public void stop() {
        known();
        if (!rehearsals.stop(viewer, id)) {
            throw new NotFoundException();
        }
    }

    @GET
    @Path("/{file: live\\.m3u8|seg\\d+\\.ts}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The stream: its playlist, and the pieces that it names")
    public Response file(@PathParam("file") String file) {
        var found = rehearsals.file(viewer, id, file).orElseThrow(NotFoundException::new);
        try {
            return Response.ok(
                            Files.readAllBytes(found),
                            file.endsWith("m3u8") ? "application/vnd.apple.mpegurl" : "video/mp2t")
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (NoSuchFileException e) {
            throw new NotFoundException(e);
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read the stream", e);
        }
    }

    private void known() {
        if (shows.find(viewer, id).isEmpty()) {
            throw new NotFoundException();
        }
    }
}
