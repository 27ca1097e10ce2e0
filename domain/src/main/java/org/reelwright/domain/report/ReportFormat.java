package org.reelwright.domain.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** As what a report is handed out. */
public enum ReportFormat {
    JSON("application/json"),
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Also the ending of a file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> parse(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All that there are, for people who named another. */
    public static String all() {
        return Arrays.stream(values()).map(ReportFormat::word).collect(Collectors.joining(", "));
    }
}
