package org.reelwright.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.ejb.asset.Uploads;
import org.reelwright.web.account.Owner;
import org.reelwright.web.shared.Refusal;

@Path("/assets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets", description = "Photos and logos")
public class AssetsResource {

    @Inject
    private Uploads uploads;

    @Inject
    private Viewer viewer;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload a picture",
            description =
                    "JPEG, PNG, WebP or GIF by content, up to 25 MB and 50 megapixels. It is turned upright and stored"
                            + " without its metadata; of a picture that moves, the first frame is.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            requiredProperties = "file",
                                            properties = {
                                                @SchemaProperty(name = "file", format = "binary"),
                                                @SchemaProperty(
                                                        name = "kind",
                                                        enumeration = {"photo", "logo"},
                                                        defaultValue = "photo")
                                            })))
    public Response upload(
            @QueryParam("advertiser") UUID advertiser,
            @Parameter(hidden = true) @FormParam("file") EntityPart file,
            @Parameter(hidden = true) @FormParam("kind") EntityPart kind)
            throws IOException {
        UUID owner = Owner.of(viewer, advertiser);
        if (file == null) {
            throw Refusal.of("file", "Send the picture as the part named file.");
        }
        try (InputStream content = file.getContent()) {
            Asset asset = Refusal.unlessGood(
                    uploads.accept(viewer, owner, kind(kind), file.getFileName().orElse(""), content));
            return Response.created(URI.create("assets/" + asset.id()))
                    .entity(AssetView.of(asset))
                    .build();
        }
    }

    @GET
    @Operation(summary = "All pictures of an advertiser, newest first")
    public List<AssetView> list(@QueryParam("advertiser") UUID advertiser) {
        return uploads.list(viewer, Owner.of(viewer, advertiser)).stream()
                .map(AssetView::of)
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One picture")
    public AssetView find(@PathParam("id") UUID id) {
        return uploads.find(viewer, id).map(AssetView::of).orElseThrow(NotFoundException::new);
    }

    private static AssetKind kind(EntityPart part) throws IOException {
        if (part == null) {
            return AssetKind.PHOTO;
        }
        String name = part.getContent(String.class).strip().toUpperCase(Locale.ROOT);
        Optional<AssetKind> kind =
                Stream.of(AssetKind.values()).filter(k -> k.name().equals(name)).findFirst();
        return kind.orElseThrow(() -> Refusal.of("kind", "This is neither photo nor logo."));
    }
}
