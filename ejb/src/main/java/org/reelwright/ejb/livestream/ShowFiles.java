package org.reelwright.ejb.livestream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.ShowFormat;
import org.reelwright.domain.shared.Checked;

/** Runs of show as files: the same lines and times in each. */
public final class ShowFiles {

    private ShowFiles() {}

    /** A calendar needs to know when the show is on; without that the answer says so. */
    public static Checked<ShowFile> write(RunOfShow show, ShowFormat format) {
        if (format == ShowFormat.ICS && show.startsAt().isEmpty()) {
            return Shows.no("startsAt", "Say when the show is on: then it can stand in a calendar.");
        }
        try {
            String name =
                    "run-of-show-" + show.id().toString().substring(0, 8) + "-" + show.edition() + "." + format.word();
            return new Checked.Good<>(new ShowFile(name, format.mediaType(), content(show, format)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(RunOfShow show, ShowFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = new CallSheet(show);
        switch (format) {
            case MD -> out.write(ShowMarkdown.of(sheet).getBytes(StandardCharsets.UTF_8));
            case DOCX -> ShowDocx.write(sheet, out);
            case PDF -> ShowPdf.write(sheet, out);
            case ICS -> ShowCalendar.write(show, out);
        }
        return out.toByteArray();
    }
}
