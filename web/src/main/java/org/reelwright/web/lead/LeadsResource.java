package org.reelwright.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.lead.Verdict;
import org.reelwright.domain.report.LeadQuality;
import org.reelwright.ejb.lead.Erasures;
import org.reelwright.ejb.lead.LeadColumns;
import org.reelwright.ejb.lead.LeadFigures;
import org.reelwright.ejb.lead.LeadIntake;
import org.reelwright.ejb.lead.Leads;
import org.reelwright.ejb.lead.WithdrawnLeads;
import org.reelwright.ejb.report.CsvText;
import org.reelwright.web.shared.Refusal;

@Path("/campaigns/{campaign}/leads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leads", description = "People who want to be contacted")
public class LeadsResource {

    private static final int MOST_LISTED = 500;

    @Inject
    private Leads leads;

    @Inject
    private LeadIntake intake;

    @Inject
    private Erasures erasures;

    @Inject
    private WithdrawnLeads withdrawals;

    @Inject
    private LeadFigures figures;

    @Inject
    private Viewer viewer;

    @PathParam("campaign")
    private UUID campaign;

    /** @param verdict {@code QUALIFIED}, {@code NOT_YET} or {@code NO} */
    public record Judgement(String verdict) {}

    @GET
    @Operation(summary = "Leads of a campaign, newest first, five hundred at most")
    public List<Map<String, String>> list() {
        seen();
        return leads.page(viewer, Optional.of(campaign), 0, MOST_LISTED).stream()
                .map(row -> LeadColumns.of(row.lead(), row.campaign()))
                .toList();
    }

    @GET
    @Path("/csv")
    @Produces("text/csv")
    @Operation(
            summary = "All leads of a campaign as CSV (RFC 4180), in columns that customer-relations programs import")
    public Response csv() {
        seen();
        List<Leads.Row> rows = leads.export(viewer, campaign);
        return file("leads-" + campaign, csv -> {
            boolean headed = false;
            for (Leads.Row row : rows) {
                Map<String, String> columns = LeadColumns.of(row.lead(), row.campaign());
                if (!headed) {
                    csv.printRecord(columns.keySet());
                    headed = true;
                }
                csv.printRecord(columns.values().stream().map(CsvText::harmless));
            }
        });
    }

    /** Writes the rows of a file. */
    @FunctionalInterface
    private interface Rows {
        void into(CSVPrinter csv) throws IOException;
    }

    private static Response file(String name, Rows rows) {
        StreamingOutput file = out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
                rows.into(csv);
            }
        };
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/withdrawn")
    @Operation(
            summary = "Leads whose people withdrew, or that were erased, newest first",
            description =
                    "Nothing of the person is left, only the lead's id: erase it wherever you took it to. webhook says whether your"
                            + " server was told: TOLD (or nothing to tell), WAITING or GIVEN_UP.")
    public List<WithdrawnLeads.Withdrawn> withdrawn() {
        seen();
        return withdrawals.of(viewer, campaign);
    }

    @GET
    @Path("/withdrawn/csv")
    @Produces("text/csv")
    @Operation(summary = "The same as CSV (RFC 4180)")
    public Response withdrawnCsv() {
        List<WithdrawnLeads.Withdrawn> rows = withdrawn();
        return file("withdrawn-leads-" + campaign, csv -> {
            csv.printRecord("lead_id", "withdrawn_at", "webhook", "trouble");
            for (WithdrawnLeads.Withdrawn row : rows) {
                csv.printRecord(row.leadId(), row.erasedAt(), row.webhook(), CsvText.harmless(row.trouble()));
            }
        });
    }

    @GET
    @Path("/quality")
    @Operation(
            summary = "How well the assistant works",
            description =
                    "Accuracy on the advertiser's questions, median time to the first word in milliseconds, the share of"
                            + " chats that a person took over, leads for each hundred clicks.")
    public LeadQuality quality() {
        return figures.of(viewer, campaign).orElseThrow(NotFoundException::new);
    }

    @PUT
    @Path("/{lead}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Judge a lead",
            description = "A lead that becomes QUALIFIED counts as a conversion of its click, once.")
    public Map<String, String> judge(@PathParam("lead") UUID lead, Judgement judgement) {
        Verdict verdict = Stream.of(Verdict.values())
                .filter(v -> judgement != null && v.name().equals(judgement.verdict()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("verdict", "Say QUALIFIED, NOT_YET or NO."));
        if (leads.find(viewer, lead)
                .filter(l -> l.campaignId().equals(campaign))
                .isEmpty()) {
            throw new NotFoundException();
        }
        return Map.of(
                "verdict",
                Refusal.unlessGood(intake.judge(viewer, lead, verdict))
                        .verdict()
                        .name());
    }

    @POST
    @Path("/{lead}/answered")
    @Operation(
            summary = "Somebody has dealt with a lead",
            description = "No follow-up is sent to that person any more.")
    public Response answered(@PathParam("lead") UUID lead) {
        if (!leads.answered(viewer, lead)) {
            throw new NotFoundException();
        }
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{lead}")
    @Operation(summary = "Erase a lead, its chat and all that is to be told of it, at once")
    public Response erase(@PathParam("lead") UUID lead) {
        if (!erasures.erase(viewer, lead)) {
            throw new NotFoundException();
        }
        return Response.noContent().build();
    }

    private void seen() {
        if (!leads.maySee(viewer, campaign)) {
            throw new NotFoundException();
        }
    }
}
