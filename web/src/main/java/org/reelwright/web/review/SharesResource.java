package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.review.Shared;
import org.reelwright.ejb.review.Shares;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.web.shared.Tongue;

/** Links by which a client without an account looks at one film. */
@Path("/creatives/{id}/shares")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class SharesResource {

    @Inject
    private Shares shares;

    @Inject
    private PublicAddress address;

    @Inject
    private Viewer viewer;

    @Inject
    private Tongue tongue;

    /** @param link told this once; nobody can read it again */
    public record ShareView(UUID id, String recipient, Instant expiresAt, String link) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Share a film with one person",
            description =
                    "They see a copy with their name on every frame, may comment and say yes or no, and see nothing"
                            + " else. The link is told once.")
    public ShareView share(@PathParam("id") UUID film, ShareOrder order) {
        Shared made = Told.unlessGood(shares.share(viewer, film, order.recipient(), order.lasting()), tongue);
        return new ShareView(
                made.share().id(),
                made.share().recipient(),
                made.share().expiresAt(),
                address.root().resolve("share/" + made.token()).toString());
    }

    @DELETE
    @Path("/{share}")
    @Operation(summary = "Take a link back")
    public void revoke(@PathParam("share") UUID share) {
        if (shares.revoke(viewer, share).isEmpty()) {
            throw new NotFoundException();
        }
    }
}
