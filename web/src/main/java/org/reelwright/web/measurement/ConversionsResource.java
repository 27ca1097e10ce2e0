package org.reelwright.web.measurement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.measurement.ConversionDraft;
import org.reelwright.domain.measurement.ConversionStatus;
import org.reelwright.ejb.measurement.ConversionIntake;
import org.reelwright.web.account.Owner;
import org.reelwright.web.shared.Refusal;

@Path("/conversions")
@ShortBody.Only
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "conversions", description = "What people did after an ad")
public class ConversionsResource {

    static final int MOST = 1_000;

    @Inject
    private ConversionIntake conversions;

    @Inject
    private Viewer viewer;

    /** @param conversions at most 1,000 */
    public record Batch(
            @Schema(type = SchemaType.ARRAY, implementation = ConversionDraft.class)
            List<JsonNode> conversions) {}

    /** @param index in the request, from 0 */
    public record Answer(int index, ConversionStatus status, String reason) {}

    public record Answers(int accepted, List<Answer> conversions) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tell conversions",
            description =
                    "At most 1,000, in at most 2 MB. Each is answered by itself; one that is told again is a DUPLICATE and changes"
                            + " nothing, so a request that got no answer is simply sent again.")
    public Answers tell(@QueryParam("advertiser") UUID advertiser, Batch batch) {
        if (batch == null || batch.conversions() == null) {
            throw Refusal.of("conversions", "Send a list of conversions.");
        }
        return take(
                advertiser,
                batch.conversions().stream().map(ConversionJson::draft).toList());
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Upload conversions as CSV (RFC 4180)",
            description =
                    "At most 1,000 lines, in at most 2 MB, under a header that names the columns as the fields of the JSON.")
    public Answers upload(@QueryParam("advertiser") UUID advertiser, InputStream file) throws IOException {
        return take(advertiser, Refusal.unlessGood(ConversionCsv.read(file, MOST)));
    }

    private Answers take(UUID advertiser, List<ConversionDraft> told) {
        UUID owner = Owner.of(viewer, advertiser);
        if (!viewer.maySee(owner)) {
            throw Refusal.of("advertiser", "There is no such advertiser.");
        }
        if (told.isEmpty() || told.size() > MOST) {
            throw Refusal.of("conversions", "Send 1 to 1,000 conversions at once.");
        }
        return answers(conversions.take(owner, told));
    }

    private static Answers answers(List<ConversionStatus> statuses) {
        var answers = new ArrayList<Answer>();
        for (ConversionStatus status : statuses) {
            answers.add(new Answer(answers.size(), status, status.reason()));
        }
        long accepted = statuses.stream()
                .filter(status -> status == ConversionStatus.ACCEPTED)
                .count();
        return new Answers((int) accepted, answers);
    }
}
