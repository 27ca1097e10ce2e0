package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.review.Remarks;
import org.reelwright.web.shared.Tongue;

/** Answers to a comment, and whether it is settled. */
@Path("/comments/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class RemarksResource {

    @Inject
    private Remarks remarks;

    @Inject
    private Viewer viewer;

    @Inject
    private Tongue tongue;

    @PathParam("id")
    private UUID id;

    @POST
    @Path("/answers")
    @Operation(summary = "Answer a comment")
    public void answer(RemarkOrder order) {
        Told.unlessGood(remarks.answer(viewer, id, order.words()), tongue);
    }

    @PUT
    @Path("/resolved")
    @Operation(summary = "Say that a comment is settled, or open it again")
    public void settle(RemarkOrder order) {
        if (remarks.settle(viewer, id, Boolean.TRUE.equals(order.resolved())).isEmpty()) {
            throw new NotFoundException();
        }
    }
}
