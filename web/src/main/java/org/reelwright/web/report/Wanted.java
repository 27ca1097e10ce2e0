package org.reelwright.web.report;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.report.ReportFormat;

/** As what whoever asks wants a report: he says so in the address, or in what he accepts. */
final class Wanted {

    private static final MediaType[] TYPES = Arrays.stream(ReportFormat.values())
            .map(format -> MediaType.valueOf(format.mediaType()))
            .toArray(MediaType[]::new);

    private Wanted() {}

    /** @param named in the address, or null */
    static ReportFormat format(String named, Request request) {
        return Optional.ofNullable(named).map(ReportQuery::format).orElseGet(() -> acceptable(request));
    }

    private static ReportFormat acceptable(Request request) {
        List<Variant> offered = Variant.mediaTypes(TYPES).build();
        return Optional.ofNullable(request.selectVariant(offered))
                .map(chosen -> ReportFormat.values()[offered.indexOf(chosen)])
                .orElse(ReportFormat.JSON);
    }
}
