package org.reelwright.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.asset.PartialUploads;
import org.reelwright.web.account.Owner;
import org.reelwright.web.shared.Refusal;

/** Large files in pieces: announce, send each piece from where the last one ended, finish. As with tus, {@code Upload-Offset} says where. */
@Path("/uploads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets", description = "The material library")
public class UploadsResource {

    private static final String PIECE = "application/offset+octet-stream";
    private static final String OFFSET = "Upload-Offset";

    @Inject
    private PartialUploads uploads;

    @Inject
    private Viewer viewer;

    /** @param size bytes @param kind logo, or nothing: its content says the rest */
    public record Announcement(String name, long size, String kind) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Announce a file", description = "Pictures up to 25 MB, clips and sounds up to 500 MB.")
    public Response announce(@QueryParam("advertiser") UUID advertiser, Announcement file) {
        if (file == null) {
            throw Refusal.of("name", "Say the file's name and its size in bytes.");
        }
        UUID owner = Owner.of(viewer, advertiser);
        PartialUploads.State state = Refusal.unlessGood(uploads.announce(
                viewer,
                owner,
                Optional.ofNullable(file.kind()).filter(kind -> !kind.isBlank()).map(AssetsResource::kind),
                Optional.ofNullable(file.name()).orElse(""),
                file.size()));
        return Response.created(URI.create("uploads/" + state.id()))
                .entity(state)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How much of it is here")
    public PartialUploads.State find(@PathParam("id") UUID id) {
        return uploads.find(viewer, id).orElseThrow(NotFoundException::new);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(PIECE)
    @Operation(summary = "Send the next piece", description = "409 when it goes on at another offset: ask where.")
    public Response append(@PathParam("id") UUID id, @HeaderParam(OFFSET) long offset, InputStream piece) {
        find(id);
        PartialUploads.State state = uploads.append(viewer, id, offset, piece)
                .orElseThrow(
                        () -> Refusal.of("", "This upload goes on at another place. Ask where, then go on there."));
        return Response.ok(state).header(OFFSET, state.offset()).build();
    }

    @POST
    @Path("/{id}/asset")
    @Operation(summary = "Have the whole file checked and kept")
    public AssetView finish(@PathParam("id") UUID id) {
        find(id);
        return AssetView.of(Refusal.unlessGood(uploads.finish(viewer, id)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forget what was sent")
    public void drop(@PathParam("id") UUID id) {
        uploads.drop(viewer, id);
    }
}
