package org.reelwright.web.report;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;

/** A report as one table (RFC 4180); its first column says what a line is about. */
final class ReportCsv {

    private static final String[] HEADER = {
        "by",
        "key",
        "label",
        "impressions",
        "starts",
        "first_quartiles",
        "midpoints",
        "third_quartiles",
        "completions",
        "completion_rate",
        "clicks",
        "click_rate",
        "errors",
        "gross_impressions",
        "invalid",
        "spend",
        "cost_per_thousand",
        "conversions",
        "conversion_rate",
        "conversion_rate_low",
        "conversion_rate_high",
        "conversion_value",
        "cost_per_conversion",
        "cost_per_conversion_low",
        "cost_per_conversion_high",
        "return_on_spend",
        "return_on_spend_low",
        "return_on_spend_high",
        "currency"
    };
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{C}]*[=+@\uFF1D\uFF0B\uFF0D\uFF20-]|[\\t\\r\\n]");
    private static final int RATE_DIGITS = 6;

    static final String MEDIA_TYPE = "text/csv";

    private ReportCsv() {}

    /** To be saved as a file. */
    static Response answer(CampaignReport report) {
        StreamingOutput body = out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(report, text);
            text.flush();
        };
        return Response.ok(body, MediaType.valueOf(MEDIA_TYPE).withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"report-" + report.campaignId() + ".csv\"")
                .build();
    }

    static void write(CampaignReport report, Appendable out) throws IOException {
        try (var csv = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(HEADER).get())) {
            var total = new ReportLine(report.campaignId().toString(), report.name(), report.totals());
            lines(csv, "total", List.of(total));
            lines(csv, "creative", report.byCreative());
            lines(csv, "audience", report.byAudience());
            lines(csv, "day", report.byDay());
        }
    }

    private static void lines(CSVPrinter csv, String by, List<ReportLine> lines) throws IOException {
        for (ReportLine line : lines) {
            Tally tally = line.tally();
            csv.printRecord(
                    by,
                    harmless(line.key()),
                    harmless(line.label()),
                    tally.impressions(),
                    tally.starts(),
                    tally.firstQuartiles(),
                    tally.midpoints(),
                    tally.thirdQuartiles(),
                    tally.completions(),
                    rate(tally.completionRate().value()),
                    tally.clicks(),
                    rate(tally.clickRate().value()),
                    tally.errors(),
                    tally.grossImpressions(),
                    tally.invalid(),
                    tally.spend().amount().toPlainString(),
                    tally.costPerThousand().amount().toPlainString(),
                    tally.sales().conversions(),
                    rate(tally.conversionRate().value()),
                    rate(tally.conversionRate().low()),
                    rate(tally.conversionRate().high()),
                    tally.sales().value().amount().toPlainString(),
                    known(tally.costPerConversion().value()),
                    known(tally.costPerConversion().low()),
                    known(tally.costPerConversion().high()),
                    known(tally.returnOnSpend().value()),
                    known(tally.returnOnSpend().low()),
                    known(tally.returnOnSpend().high()),
                    tally.spend().currency());
        }
    }

    /** A spreadsheet would run what begins like a formula: an apostrophe makes it text (OWASP, "CSV injection"). */
    static String harmless(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    private static String known(OptionalDouble figure) {
        return figure.isPresent() ? rate(figure.getAsDouble()) : "";
    }

    private static String rate(double value) {
        return BigDecimal.valueOf(value)
                .setScale(RATE_DIGITS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
