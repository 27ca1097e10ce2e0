package org.reelwright.web.report;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.reelwright.domain.report.Invoice;
import org.reelwright.domain.report.InvoiceLine;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.ejb.report.CsvText;

/** A month's invoices as one table (RFC 4180). */
final class InvoicesCsv {

    private static final String[] HEADER = {
        "month",
        "advertiser_id",
        "advertiser",
        "campaign_id",
        "campaign",
        "billed_impressions",
        "free_impressions",
        "invalid_impressions",
        "cost",
        "currency",
        "settled"
    };

    private InvoicesCsv() {}

    /** To be saved as a file. */
    static Response answer(List<Invoice> invoices, YearMonth month) {
        StreamingOutput body = out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(invoices, text);
            text.flush();
        };
        return Response.ok(body, MediaType.valueOf(ReportFormat.CSV.mediaType()).withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"invoices-" + month + ".csv\"")
                .build();
    }

    static void write(List<Invoice> invoices, Appendable out) throws IOException {
        try (var csv = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(HEADER).get())) {
            for (Invoice invoice : invoices) {
                for (InvoiceLine line : invoice.lines()) {
                    csv.printRecord(
                            invoice.month(),
                            invoice.advertiserId(),
                            CsvText.harmless(invoice.advertiser()),
                            line.campaignId(),
                            CsvText.harmless(line.campaign()),
                            line.billed(),
                            line.free(),
                            line.invalid(),
                            line.cost().amount().toPlainString(),
                            invoice.currency(),
                            invoice.settled());
                }
            }
        }
    }
}
