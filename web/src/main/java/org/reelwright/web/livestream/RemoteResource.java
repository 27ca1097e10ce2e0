package org.reelwright.web.livestream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.Timing;
import org.reelwright.ejb.livestream.Remotes;
import org.reelwright.web.shared.Refusal;

/** For whoever holds the link: the titles of one show, where its teleprompter stands, and the buttons. Nothing else. */
@Path("/remotes/{token}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "livestreams")
public class RemoteResource {

    private static final Set<String> KNOWN = Set.of("play", "pause", "faster", "slower", "jump");

    /** @param open whether a teleprompter listens */
    public record Held(String title, int seconds, boolean open, List<Stop> segments) {}

    public record Stop(int at, String title) {}

    @Inject
    private Remotes remotes;

    @Inject
    private Prompters prompters;

    @Inject
    private RemoteTurns turns;

    @Context
    private HttpServletRequest request;

    @PathParam("token")
    private String token;

    @GET
    @Operation(summary = "What the remote control steers")
    public Held held() {
        RunOfShow show = steered();
        int[] starts = Timing.starts(show.script().segments());
        List<Stop> stops = java.util.stream.IntStream.range(0, starts.length)
                .mapToObj(
                        i -> new Stop(starts[i], show.script().segments().get(i).title()))
                .toList();
        return new Held(show.title(), show.order().seconds(), prompters.isOpen(show.id()), stops);
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Where the teleprompter stands, as events named stand")
    public void follow(@Context Sse sse, @Context SseEventSink sink) {
        prompters.phone(steered().id(), sse, sink);
    }

    @POST
    @Path("/commands")
    @Operation(summary = "play, pause, faster, slower, or jump to a segment")
    public void command(Prompters.Command command) {
        RunOfShow show = steered();
        Prompters.Command given = Optional.ofNullable(command)
                .filter(c -> c.what() != null && KNOWN.contains(c.what()))
                .orElseThrow(() -> Refusal.of("what", "Say play, pause, faster, slower or jump."));
        if (given.to() < 0 || given.to() >= show.script().segments().size()) {
            throw Refusal.of("to", "There is no segment of this number.");
        }
        if (!prompters.isOpen(show.id())) {
            throw Refusal.of("", "No teleprompter is open for this show. Open it, and try again.");
        }
        prompters.command(show.id(), given);
    }

    private RunOfShow steered() {
        if (!turns.mayAsk(token)) {
            throw new ClientErrorException(Response.Status.TOO_MANY_REQUESTS);
        }
        return remotes.steers(token)
                .orElseThrow(() -> turns.mayGuess(request.getRemoteAddr())
                        ? new NotFoundException()
                        : new ClientErrorException(Response.Status.TOO_MANY_REQUESTS));
    }
}
