package org.reelwright.web.rendition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.image.Frames;
import org.reelwright.ejb.production.Productions;
import org.reelwright.web.shared.Refusal;

@Path("/productions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "productions", description = "The making of a campaign's films")
public class ProductionsResource {

    @Inject
    private Productions productions;

    @Inject
    private Frames frames;

    @Inject
    private Viewer viewer;

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a production is")
    public Progress progress(@PathParam("id") UUID id) {
        return productions
                .view(viewer, id)
                .map(view -> Progress.of(view, frames.hashes(viewer, id)))
                .orElseThrow(NotFoundException::new);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Cancel a production", description = "What is finished stays.")
    public Progress cancel(@PathParam("id") UUID id) {
        Progress before = progress(id);
        return productions.cancel(viewer, id) ? progress(id) : refuse("This production is no longer running.", before);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "Cancel a production", description = "As DELETE, for those who cannot send one.")
    public Progress cancelByPost(@PathParam("id") UUID id) {
        return cancel(id);
    }

    @POST
    @Path("/{id}/retry")
    @Operation(summary = "Try once more what ended badly")
    public Progress retry(@PathParam("id") UUID id) {
        Progress before = progress(id);
        return productions.retry(viewer, id) ? progress(id) : refuse("Nothing in this production failed.", before);
    }

    private static Progress refuse(String why, Progress unchanged) {
        throw Refusal.of("", why + " It is " + unchanged.production().status() + ".");
    }
}
