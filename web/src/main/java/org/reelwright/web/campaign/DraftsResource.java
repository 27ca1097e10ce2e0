package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.KeptDraft;
import org.reelwright.domain.campaign.Typed.Conflict;
import org.reelwright.ejb.campaign.Drafts;
import org.reelwright.web.shared.Refusal;

/** What the brief's page calls while somebody types. */
@Path("/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class DraftsResource {

    private static final int MOST = 50;

    @Inject
    private Drafts drafts;

    @Inject
    private Viewer viewer;

    /**
     * @param base what the fields held before
     * @param fields what they hold now
     */
    public record Change(Map<String, String> base, Map<String, String> fields) {}

    /** @param conflicts what somebody else changed too, so that it was not taken over */
    public record Kept(
            UUID id, String changedBy, Instant changedAt, Map<String, String> fields, List<Conflict> conflicts) {

        static Kept of(KeptDraft draft, List<Conflict> conflicts) {
            return new Kept(
                    draft.id(),
                    draft.changedBy(),
                    draft.changedAt(),
                    draft.typed().fields(),
                    conflicts);
        }
    }

    @GET
    @Operation(summary = "Briefs that are being typed, the one changed last first, fifty at most")
    public List<Kept> list() {
        return drafts.open(viewer, MOST).stream()
                .map(draft -> Kept.of(draft, List.of()))
                .toList();
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Keep what was typed of a brief",
            description = "Begins the draft if there is none of this id. What another person changed meanwhile is not"
                    + " overwritten, but answered as a conflict.")
    public Kept save(@PathParam("id") UUID id, Change change) {
        if (change == null || change.fields() == null) {
            throw Refusal.of("fields", "Send the fields that changed.");
        }
        var saved = Refusal.unlessGood(drafts.save(
                viewer, id, Objects.requireNonNullElse(change.base(), Map.<String, String>of()), change.fields()));
        return Kept.of(saved.draft(), saved.conflicts());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Throw a draft away", description = "The answer has what was in it, for who wants it back.")
    public Kept drop(@PathParam("id") UUID id) {
        return drafts.drop(viewer, id).map(draft -> Kept.of(draft, List.of())).orElseThrow(NotFoundException::new);
    }
}
