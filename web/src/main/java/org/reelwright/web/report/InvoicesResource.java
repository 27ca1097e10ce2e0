package org.reelwright.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.Invoice;
import org.reelwright.ejb.report.Invoices;
import org.reelwright.web.shared.Refusal;

@Path("/invoices/{month}")
@RequestScoped
@Tag(name = "reports")
public class InvoicesResource {

    @Inject
    private Invoices invoices;

    @Inject
    private Viewer viewer;

    @PathParam("month")
    private String month;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What was billed in a month, such as 2026-03",
            description = "The events that were billed, by campaign, held against the books of its budget."
                    + " Staff see every advertiser.")
    public List<Invoice> json() {
        return invoices.of(viewer, month());
    }

    /** For those who ask for it: who says nothing gets JSON. */
    @GET
    @Produces("text/csv;qs=0.5")
    public Response csv() {
        return InvoicesCsv.answer(json(), month());
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw Refusal.of("month", "This is not a month. Write it as 2026-03.");
        }
    }
}
