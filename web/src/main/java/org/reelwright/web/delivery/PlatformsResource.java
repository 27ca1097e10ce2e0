package org.reelwright.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.Platform;
import org.reelwright.ejb.asset.GenuineFiles;
import org.reelwright.ejb.delivery.PlatformFilms;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.rendition.PlatformBook;
import org.reelwright.web.shared.Refusal;

/** The places that show films like this one. */
@Path("/creatives/{id}/platforms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "creatives")
public class PlatformsResource {

    @Inject
    private Creatives creatives;

    @Inject
    private PlatformBook platforms;

    @Inject
    private PlatformFilms films;

    @Inject
    private GenuineFiles genuine;

    @Inject
    private Viewer viewer;

    @Context
    private UriInfo at;

    @PathParam("id")
    private UUID id;

    @GET
    @Operation(
            summary = "The platforms that show films of this shape and length",
            description = "With what each wants: frame sizes, bit rate, length, loudness and what it covers.")
    public List<PlatformView> list() {
        Creative film = film();
        Shape shape = film.subject().shape().orElseThrow();
        return platforms.platforms().showing(shape, film.subject().seconds()).stream()
                .map(platform -> PlatformView.of(platform, shape, address(platform)))
                .toList();
    }

    @GET
    @Path("/{name}/film")
    @Produces("video/mp4")
    @Operation(
            summary = "The film as a platform wants it",
            description = "As it was approved, or, where the platform plays at another loudness, with the same pictures"
                    + " and its sound levelled.")
    public Response film(@PathParam("name") String name) {
        Creative film = film();
        Platform platform = platforms.platforms().named(name).orElseThrow(NotFoundException::new);
        StoredFile file = films.of(film, platform)
                .orElseThrow(
                        () -> Refusal.of("", "This film cannot be made as loud as " + platform.title() + " wants it."));
        return Response.ok(
                        genuine.find(file).orElseThrow(NotFoundException::new).toFile(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"film-" + safe(name) + ".mp4\"")
                .build();
    }

    private String address(Platform platform) {
        return at.getAbsolutePathBuilder()
                .path(platform.name())
                .path("film")
                .build()
                .getRawPath();
    }

    private static String safe(String name) {
        return name.replaceAll("[^A-Za-z0-9.-]", "-");
    }

    private Creative film() {
        return creatives.find(viewer, id).orElseThrow(NotFoundException::new);
    }
}
