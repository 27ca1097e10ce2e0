package org.reelwright.ejb.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.LeadQuality;
import org.reelwright.domain.report.Overview;
import org.reelwright.domain.report.ReportLine;

/** A report as one table (RFC 4180); its first column says what a line is about. */
final class ReportCsv {

    private static final String[] HEADER = Stream.of(
                    Stream.of("by"),
                    ReportColumn.ALL.stream().map(ReportColumn::name),
                    AssistantFigure.ALL.stream().map(AssistantFigure::name))
            .flatMap(names -> names)
            .toArray(String[]::new);

    private ReportCsv() {}

    static void write(CampaignReport report, Appendable out) throws IOException {
        try (var csv = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(HEADER).get())) {
            lines(csv, "total", List.of(total(report)), report.assistant());
            for (var table : report.tables().entrySet()) {
                lines(csv, table.getKey().word(), table.getValue(), Optional.empty());
            }
        }
    }

    static void write(Overview overview, Appendable out) throws IOException {
        try (var csv = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(HEADER).get())) {
            lines(csv, "campaign", overview.byCampaign(), Optional.empty());
        }
    }

    static ReportLine total(CampaignReport report) {
        return new ReportLine(report.campaignId().toString(), report.name(), report.totals());
    }

    /** @param assistant of the campaign as a whole: on other lines its columns are empty */
    private static void lines(CSVPrinter csv, String by, List<ReportLine> lines, Optional<LeadQuality> assistant)
            throws IOException {
        List<Object> figures = AssistantFigure.ALL.stream()
                .map(figure -> cell(assistant.map(figure.value()).orElse("")))
                .toList();
        for (ReportLine line : lines) {
            csv.printRecord(Stream.of(
                            Stream.of(by),
                            ReportColumn.ALL.stream().map(column -> cell(column.of(line))),
                            figures.stream())
                    .flatMap(cells -> cells));
        }
    }

    private static Object cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text ? CsvText.harmless(text) : value;
    }
}
