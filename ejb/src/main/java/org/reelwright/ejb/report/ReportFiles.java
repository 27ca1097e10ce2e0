package org.reelwright.ejb.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.domain.shared.Json;

/** Reports as files: the same figures in each. */
public final class ReportFiles {

    private ReportFiles() {}

    public static ReportFile write(CampaignReport report, ReportFormat format) {
        String name = "report-" + report.campaignId() + "-"
                + report.asOf().atZone(ZoneOffset.UTC).toLocalDate() + "." + format.word();
        try {
            return new ReportFile(name, format.mediaType(), content(report, format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(CampaignReport report, ReportFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (format) {
            case JSON -> out.write(Json.write(report).getBytes(StandardCharsets.UTF_8));
            case CSV -> {
                var text = new StringBuilder();
                ReportCsv.write(report, text);
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            }
            case XLSX -> ReportXlsx.write(report, out);
            case PDF -> ReportPdf.write(report, out);
        }
        return out.toByteArray();
    }
}
