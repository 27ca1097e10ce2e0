package org.reelwright.ejb.campaign;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.reelwright.domain.campaign.FeedRow;

/** Reads a product feed row by row, in UTF-8: XML if it begins like XML, else tab-separated values. */
final class FeedReader {

    static final int MOST_ROWS = 20_000;

    private static final CSVFormat TABS = CSVFormat.Builder.create()
            .setDelimiter('\t')
            .setQuote(null)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();

    /** The file as a whole is no feed; what was read of it so far is worth nothing. */
    static final class NoFeed extends Exception {

        private static final long serialVersionUID = 1L;

        NoFeed(String message) {
            super(message);
        }
    }

    private FeedReader() {}

    static void read(InputStream file, Consumer<FeedRow> rows) throws IOException, NoFeed {
        var in = new BufferedInputStream(file);
        if (beginsLikeXml(in)) {
            new XmlFeed(rows).read(in);
        } else {
            readTabs(in, rows);
        }
    }

    private static boolean beginsLikeXml(BufferedInputStream in) throws IOException {
        in.mark(512);
        String head = new String(in.readNBytes(256), StandardCharsets.UTF_8);
        in.reset();
        if (head.startsWith("\uFEFF")) {
            in.skipNBytes(3);
        }
        return head.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    private static void readTabs(InputStream in, Consumer<FeedRow> rows) throws IOException, NoFeed {
        try (CSVParser parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), TABS)) {
            List<String> names =
                    parser.getHeaderNames().stream().map(FeedReader::name).toList();
            if (!names.contains("title")) {
                throw new NoFeed("The first row names no column title, with tabs between the columns.");
            }
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() > MOST_ROWS) {
                    throw tooLong();
                }
                rows.accept(FeedRow.read((int) record.getRecordNumber() + 1, fields(names, record)));
            }
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            throw new NoFeed("The table cannot be read: " + e.getMessage());
        }
    }

    static NoFeed tooLong() {
        return new NoFeed("The feed has more than " + MOST_ROWS + " products. Divide it.");
    }

    /** Names as in the specification, however they are written. */
    static String name(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceFirst("^g:", "").replaceAll("[ -]", "_");
    }

    private static Map<String, List<String>> fields(List<String> names, CSVRecord record) {
        var fields = new HashMap<String, List<String>>();
        for (int i = 0; i < Math.min(names.size(), record.size()); i++) {
            String value = unquoted(record.get(i).strip());
            if (!value.isEmpty()) {
                fields.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(value);
            }
        }
        return fields;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replace("\"\"", "\"") : value;
    }
}
