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
import org.reelwright.domain.asset.ItemFilter;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.ejb.asset.Library;
import org.reelwright.ejb.asset.Uploads;
import org.reelwright.web.account.Owner;
import org.reelwright.web.shared.Refusal;

@Path("/assets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets", description = "The material library")
public class AssetsResource {

    @Inject
    private Uploads uploads;

    @Inject
    private Library library;

    @Inject
    private Viewer viewer;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload a picture",
            description =
                    "JPEG, PNG, WebP or GIF by content, up to 25 MB and 50 megapixels. It is turned upright and stored"
                            + " without its metadata; of a picture that moves, the first frame in which something is to be seen is.")
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
    @Operation(
            summary = "Material of an advertiser",
            description =
                    "Without q and kind all that was uploaded, newest first. With q what fits these words by word or"
                            + " meaning, nearest first: a line of a script finds its pictures. With kind photo, picture, clip, logo,"
                            + " sound or film only. Pages of 24, from 0.")
    public List<AssetView> list(
            @QueryParam("advertiser") UUID advertiser,
            @QueryParam("q") String words,
            @QueryParam("kind") String kind,
            @QueryParam("page") int page) {
        UUID owner = Owner.of(viewer, advertiser);
        if (words == null && kind == null) {
            return uploads.list(viewer, owner).stream().map(AssetView::of).toList();
        }
        ItemFilter filter = ItemFilter.of(Optional.ofNullable(kind).map(AssetsResource::itemKind));
        String asked = PlainText.line(words);
        int from = Math.max(0, page);
        Library.Sheet found = asked.isEmpty()
                ? library.browse(viewer, owner, filter, from)
                : library.search(viewer, owner, asked, filter, from);
        return found.items().stream().map(AssetView::of).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One picture")
    public AssetView find(@PathParam("id") UUID id) {
        return uploads.find(viewer, id).map(AssetView::of).orElseThrow(NotFoundException::new);
    }

    private static AssetKind kind(EntityPart part) throws IOException {
        return part == null ? AssetKind.PHOTO : kind(part.getContent(String.class));
    }

    /** Of pictures; other files say themselves what they are. */
    static AssetKind kind(String typed) {
        String name = typed.strip().toUpperCase(Locale.ROOT);
        return Stream.of(AssetKind.PHOTO, AssetKind.LOGO)
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of("kind", "This is neither photo nor logo."));
    }

    private static ItemKind itemKind(String typed) {
        String name = typed.strip().toUpperCase(Locale.ROOT);
        return Stream.of(ItemKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of("kind", "This is none of photo, picture, clip, logo, sound and film."));
    }
}
