package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.review.Remark;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.review.Remarks;
import org.reelwright.ejb.review.ReviewQueue;
import org.reelwright.web.shared.Tongue;
import org.reelwright.web.shared.Words;

/** What people say of a film's frames. */
@Path("/creatives/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class FilmRemarksResource {

    @Inject
    private Creatives creatives;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Remarks remarks;

    @Inject
    private Viewer viewer;

    @Inject
    private Tongue tongue;

    @Inject
    private Words words;

    @PathParam("id")
    private UUID id;

    @GET
    @Operation(summary = "The comments on every version of a film, by frame, each with its answers")
    public List<RemarkView> said() {
        Creative film = creatives.find(viewer, id).orElseThrow(NotFoundException::new);
        Map<UUID, Integer> versions =
                queue.versions(film).stream().collect(Collectors.toMap(Creative::id, Creative::revision));
        return RemarkView.threads(remarks.of(versions.keySet()), versions::get, words::ago);
    }

    @POST
    @Operation(summary = "Comment on one frame, with a drawing over it if wanted")
    public RemarkView say(RemarkOrder order) {
        Creative film = creatives.find(viewer, id).orElseThrow(NotFoundException::new);
        Remark said =
                Told.unlessGood(remarks.say(viewer, film.id(), order.place(), order.words(), order.drawing()), tongue);
        return RemarkView.threads(List.of(said), version -> film.revision(), words::ago)
                .get(0);
    }
}
