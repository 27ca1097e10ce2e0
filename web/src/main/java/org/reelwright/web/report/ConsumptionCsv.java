package org.reelwright.web.report;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.reelwright.domain.report.Consumption;
import org.reelwright.domain.report.ConsumptionLine;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.ejb.report.CsvText;

/** Consumption as one table (RFC 4180). */
final class ConsumptionCsv {

    private static final String[] HEADER = {
        "day",
        "advertiser_id",
        "advertiser",
        "stage",
        "provider",
        "model",
        "unit",
        "quantity",
        "orders",
        "cost",
        "currency"
    };

    private ConsumptionCsv() {}

    /** To be saved as a file. */
    static Response answer(Consumption consumption) {
        StreamingOutput body = out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(consumption, text);
            text.flush();
        };
        return Response.ok(body, MediaType.valueOf(ReportFormat.CSV.mediaType()).withCharset("UTF-8"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"consumption-" + consumption.first() + "-" + consumption.last()
                                + ".csv\"")
                .build();
    }

    static void write(Consumption consumption, Appendable out) throws IOException {
        try (var csv = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(HEADER).get())) {
            for (ConsumptionLine line : consumption.lines()) {
                csv.printRecord(
                        line.day(),
                        line.advertiserId(),
                        CsvText.harmless(line.advertiser()),
                        line.stage().toLowerCase(Locale.ROOT),
                        CsvText.harmless(line.provider()),
                        CsvText.harmless(line.model()),
                        line.unit(),
                        line.quantity().toPlainString(),
                        line.orders(),
                        line.cost().amount().toPlainString(),
                        line.cost().currency());
            }
        }
    }
}
