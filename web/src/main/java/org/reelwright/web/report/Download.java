package org.reelwright.web.report;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.ejb.report.ReportFile;

/** A report as an answer: JSON to be read, everything else to be saved as a file. */
final class Download {

    private Download() {}

    static Response of(ReportFile file, ReportFormat format) {
        MediaType type = MediaType.valueOf(file.mediaType());
        var answer = Response.ok(file.content(), format == ReportFormat.CSV ? type.withCharset("UTF-8") : type);
        if (format != ReportFormat.JSON) {
            answer.header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        }
        return answer.header("Vary", "Accept").build();
    }
}
