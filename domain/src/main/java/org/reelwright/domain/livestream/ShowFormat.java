package org.reelwright.domain.livestream;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what a run of show is handed on. */
public enum ShowFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    MD("text/markdown"),
    ICS("text/calendar");

    private final String mediaType;

    ShowFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ShowFormat> parse(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
