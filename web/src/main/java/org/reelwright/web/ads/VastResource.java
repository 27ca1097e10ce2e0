package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.delivery.AdServer;

/** Answers a player's ad tag. */
@Path("/vast")
public class VastResource {

    @Inject
    AdServer server;

    @Inject
    Addresses addresses;

    @GET
    public Response ad(@BeanParam PlacementQuery query, @Context HttpServletRequest request) {
        Checked<Placement> asked = query.placement();
        if (asked instanceof Checked.Bad<Placement> bad) {
            return refused(bad.violations().get(0));
        }
        return vast(((Checked.Good<Placement>) asked).value(), request);
    }

    private Response vast(Placement placement, HttpServletRequest request) {
        String document = server.serve(placement)
                .map(served -> VastDocument.of(served, addresses.of(served, request)))
                .orElseGet(VastDocument::noAd);
        return Response.ok(document, MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static Response refused(Violation violation) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(violation.field() + ": " + violation.message())
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .build();
    }
}
