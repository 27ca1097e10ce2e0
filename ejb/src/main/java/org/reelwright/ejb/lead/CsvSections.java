package org.reelwright.ejb.lead;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.reelwright.domain.lead.KnownDocument;
import org.reelwright.domain.lead.Section;

/** Rows of a table as sentences: {@code Colour: red; Price: 9.50}. Columns called question and answer are such a list. */
final class CsvSections {

    private static final int MOST_ROWS = KnownDocument.MOST_PASSAGES;
    private static final String QUESTION = "question|questions|q|问题|提问";
    private static final String ANSWER = "answer|answers|a|答案|回答";

    private CsvSections() {}

    static List<Section> read(byte[] content) throws IOException {
        String text = text(content);
        char separator = separator(text);
        var sections = new ArrayList<Section>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            List<String> header = List.of();
            for (CSVRecord row : rows) {
                if (sections.size() > MOST_ROWS) {
                    throw new Unreadable(
                            "This has more than " + MOST_ROWS + " rows. Leave out what customers do not ask.");
                }
                if (header.isEmpty()) {
                    header = row.toList().stream().map(String::strip).toList();
                } else {
                    sections.add(section(header, row));
                }
            }
            return sections.isEmpty() ? List.of(Section.of("row 1", String.join(" ", header))) : sections;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Section section(List<String> header, CSVRecord row) {
        String place = "row " + row.getRecordNumber();
        Optional<String> question = column(header, row, QUESTION);
        Optional<String> answer = column(header, row, ANSWER);
        if (question.isPresent() && answer.isPresent()) {
            return new Section(place, question.get(), answer.get());
        }
        List<String> cells = IntStream.range(0, row.size())
                .filter(i -> !row.get(i).isBlank())
                .mapToObj(i -> (i < header.size() && !header.get(i).isEmpty() ? header.get(i) + ": " : "")
                        + row.get(i).strip())
                .toList();
        return Section.of(place, String.join("; ", cells));
    }

    private static Optional<String> column(List<String> header, CSVRecord row, String names) {
        return IntStream.range(0, Math.min(header.size(), row.size()))
                .filter(i -> header.get(i).toLowerCase(Locale.ROOT).matches(names))
                .mapToObj(row::get)
                .filter(cell -> !cell.isBlank())
                .findFirst();
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    /** UTF-8, else as spreadsheets in China write it. */
    private static String text(byte[] content) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("GB18030"));
        }
    }
}
