package org.reelwright.web.rendition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.Script;
import org.reelwright.ejb.rendition.Creatives;

@Path("/creatives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "creatives", description = "Finished films")
public class CreativesResource {

    /** @param versions of the same film, oldest first, this one among them */
    public record Detail(@JsonUnwrapped CreativeView creative, Optional<ScriptView> script, List<UUID> versions) {}

    /** @param angle what it puts first for its audience */
    public record ScriptView(Framework framework, String angle, List<Line> lines) {

        static ScriptView of(Script script) {
            return new ScriptView(script.framework(), script.angle(), script.lines());
        }
    }

    @Inject
    private Creatives creatives;

    @Inject
    private Viewer viewer;

    @GET
    @Path("/{id}")
    @Operation(summary = "One version of a film with its script")
    public Detail find(@PathParam("id") UUID id) {
        Creative creative = creatives.find(viewer, id).orElseThrow(NotFoundException::new);
        return new Detail(
                CreativeView.of(creative),
                creatives.scriptOf(creative).map(ScriptView::of),
                creatives.history(creative).stream().map(Creative::id).toList());
    }
}
