package org.reelwright.web.measurement;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.reelwright.domain.measurement.ConversionDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/** Conversions as a table, its columns in any order. */
final class ConversionCsv {

    private static final int MARK = 0xFEFF;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private ConversionCsv() {}

    /** @return one more than {@code most} where there are more, so that it is seen */
    static Checked<List<ConversionDraft>> read(InputStream file, int most) throws IOException {
        try (var lines = FORMAT.parse(withoutMark(new InputStreamReader(file, StandardCharsets.UTF_8)))) {
            var drafts = new ArrayList<ConversionDraft>();
            for (CSVRecord line : lines) {
                if (drafts.size() <= most) {
                    drafts.add(draft(line));
                }
            }
            return new Checked.Good<>(drafts);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return new Checked.Bad<>(List.of(new Violation(
                    "file",
                    "This is no CSV with a header: event_name, event_id, event_time, click_id, value, currency.")));
        }
    }

    /** Spreadsheets write a byte order mark before the first column's name. */
    private static Reader withoutMark(Reader text) throws IOException {
        var marked = new PushbackReader(text);
        int first = marked.read();
        if (first >= 0 && first != MARK) {
            marked.unread(first);
        }
        return marked;
    }

    private static ConversionDraft draft(CSVRecord line) {
        return new ConversionDraft(
                cell(line, "event_name"),
                cell(line, "event_id"),
                cell(line, "event_time"),
                cell(line, "click_id"),
                cell(line, "value"),
                cell(line, "currency"),
                cell(line, "person"));
    }

    private static String cell(CSVRecord line, String column) {
        return line.isSet(column) ? line.get(column) : "";
    }
}
