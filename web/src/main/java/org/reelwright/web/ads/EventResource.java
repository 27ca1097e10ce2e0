package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Base64;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.ejb.measurement.EventJournal;
import org.reelwright.ejb.measurement.EventSeals;

/** Takes what players tell, and leads those who click to the page that was signed, and to no other. */
@Path("/event/{token}")
public class EventResource {

    private static final byte[] DOT =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    @Inject
    EventSeals seals;

    @Inject
    EventJournal journal;

    @Inject
    Clock clock;

    @GET
    public CompletionStage<Response> told(
            @PathParam("token") String sealed, @QueryParam("code") @DefaultValue("") String code) {
        return seals.seal()
                .open(sealed)
                .map(token -> count(token, code))
                .orElseGet(() -> CompletableFuture.completedFuture(
                        Response.status(Response.Status.FORBIDDEN).build()));
    }

    /** As browsers send it when a page is left ("beacon"). */
    @POST
    public CompletionStage<Response> beaconed(
            @PathParam("token") String sealed, @QueryParam("code") @DefaultValue("") String code) {
        return told(sealed, code);
    }

    /** Whoever only looks at the address has not seen the ad. */
    @HEAD
    public Response looked() {
        return Response.noContent().build();
    }

    private CompletionStage<Response> count(EventToken token, String code) {
        OptionalInt error = token.kind() == EventKind.ERROR ? number(code) : OptionalInt.empty();
        return journal.record(new Sighting(token, clock.instant(), error))
                .handle((written, trouble) -> answer(token, trouble == null));
    }

    /** A person who clicked is not made to suffer when the click cannot be counted. */
    private static Response answer(EventToken token, boolean written) {
        if (token.kind() == EventKind.CLICK && !token.landingPage().isEmpty()) {
            return Response.status(Response.Status.FOUND)
                    .header("Location", token.landingPage())
                    .build();
        }
        return written
                ? Response.ok(DOT, "image/gif").build()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE)
                        .header("Retry-After", "1")
                        .build();
    }

    private static OptionalInt number(String code) {
        return code.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(code)) : OptionalInt.empty();
    }
}
