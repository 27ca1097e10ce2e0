package org.reelwright.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.ModelRelease;
import org.reelwright.ejb.asset.Releases;
import org.reelwright.web.shared.Refusal;

/** Consent of people who are seen in uploaded films. */
@Path("/assets/{id}/release")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "assets")
public class ReleasesResource {

    @Inject
    private Releases releases;

    @Inject
    private Viewer viewer;

    /** Who agreed, and to what. */
    public record ReleaseOrder(String person, String purpose) {}

    /** As it was taken down. */
    public record ReleaseView(UUID asset, String person, String purpose, String recordedBy, Instant recordedAt) {

        static ReleaseView of(ModelRelease release) {
            return new ReleaseView(
                    release.assetId(), release.person(), release.purpose(), release.recordedBy(), release.recordedAt());
        }
    }

    @PUT
    @Operation(
            summary = "Record that the person in a film agrees to be a digital presenter",
            description =
                    "Without it the film presents nothing. Who recorded it and when is kept, and goes into the audit log.")
    public ReleaseView record(@PathParam("id") UUID id, ReleaseOrder order) {
        if (order == null) {
            throw Refusal.of("person", "Say who is seen.");
        }
        return ReleaseView.of(Refusal.unlessGood(releases.record(viewer, id, order.person(), order.purpose())));
    }

    @DELETE
    @Operation(summary = "Withdraw it: films that show the person are served no more, and no new ones are made")
    public void withdraw(@PathParam("id") UUID id) {
        if (!releases.withdraw(viewer, id)) {
            throw new NotFoundException();
        }
    }
}
