package org.reelwright.ejb.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.Overview;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.domain.shared.Json;

/** Reports as files: the same figures in each. */
public final class ReportFiles {

    private ReportFiles() {}

    @FunctionalInterface
    private interface Writing<T> {
        void into(T out) throws IOException;
    }

    public static ReportFile write(CampaignReport report, ReportFormat format) {
        return file("report-" + report.campaignId(), report.asOf(), format, out -> {
            switch (format) {
                case JSON -> text(out, json -> json.append(Json.write(report)));
                case CSV -> text(out, csv -> ReportCsv.write(report, csv));
                case XLSX -> ReportXlsx.write(report, out);
                case PDF -> ReportPdf.write(report, out);
            }
        });
    }

    public static ReportFile write(Overview overview, ReportFormat format) {
        return file("report-campaigns", overview.asOf(), format, out -> {
            switch (format) {
                case JSON -> text(out, json -> json.append(Json.write(overview)));
                case CSV -> text(out, csv -> ReportCsv.write(overview, csv));
                case XLSX -> ReportXlsx.write(overview, out);
                case PDF -> ReportPdf.write(overview, out);
            }
        });
    }

    private static ReportFile file(String name, Instant asOf, ReportFormat format, Writing<OutputStream> writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportFile(
                name + "-" + asOf.atZone(ZoneOffset.UTC).toLocalDate() + "." + format.word(),
                format.mediaType(),
                out.toByteArray());
    }

    private static void text(OutputStream out, Writing<StringBuilder> writing) throws IOException {
        var text = new StringBuilder();
        writing.into(text);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
