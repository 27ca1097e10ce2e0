package org.reelwright.web.delivery;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.delivery.SegmentList;
import org.reelwright.ejb.delivery.SegmentUploads;
import org.reelwright.web.account.Owner;
import org.reelwright.web.shared.Refusal;

@Path("/segments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "segments", description = "Lists of an advertiser's own people, for targeting")
public class SegmentsResource {

    @Inject
    private SegmentUploads uploads;

    @Inject
    private Viewer viewer;

    /** @param members how many different people */
    public record ListView(String name, int members, Instant changedAt) {

        static ListView of(SegmentList list) {
            return new ListView(list.name(), list.members(), list.changedAt());
        }
    }

    @GET
    @Operation(summary = "All lists, by name")
    public List<ListView> list(@QueryParam("advertiser") UUID advertiser) {
        return uploads.all(viewer, Owner.of(viewer, advertiser)).stream()
                .map(ListView::of)
                .toList();
    }

    @PUT
    @Path("/{name}")
    @Consumes({MediaType.TEXT_PLAIN, "text/csv"})
    @Operation(
            summary = "Upload a list, or replace it as a whole",
            description = "One SHA-256 in hex on each line, of an e-mail address in lower case or of whatever else your"
                    + " pages name the viewer by; at most 2,000,000. Of each, eight bytes are kept. Brief and line items"
                    + " aim at the list by its name, and only where the viewer consents (TCF purposes 1 and 4).")
    public ListView upload(
            @PathParam("name") String name, @QueryParam("advertiser") UUID advertiser, InputStream people) {
        var lines = new BufferedReader(new InputStreamReader(people, StandardCharsets.UTF_8)).lines();
        return ListView.of(Refusal.unlessGood(uploads.replace(viewer, Owner.of(viewer, advertiser), name, lines)));
    }

    @DELETE
    @Path("/{name}")
    @Operation(summary = "Forget a list and everybody on it")
    public void delete(@PathParam("name") String name, @QueryParam("advertiser") UUID advertiser) {
        if (!uploads.delete(viewer, Owner.of(viewer, advertiser), name)) {
            throw new NotFoundException();
        }
    }
}
