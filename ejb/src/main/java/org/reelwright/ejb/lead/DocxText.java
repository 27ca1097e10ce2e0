package org.reelwright.ejb.lead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.reelwright.domain.lead.Section;

/** The text of a Word document, under its headings. Nothing outside the file is looked at, whatever it says. */
final class DocxText {

    private static final long LARGEST_PART = 100_000_000;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxTextSize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(2_000);
    }

    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String heading = "the beginning";
    private int left = Documents.MOST_TEXT;

    private DocxText() {}

    static List<Section> read(byte[] content) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            var reading = new DocxText();
            for (IBodyElement element : document.getBodyElements()) {
                reading.take(element);
            }
            reading.end();
            return reading.sections;
        } catch (POIXMLException | OpenXML4JRuntimeException | EmptyFileException | IllegalStateException e) {
            throw new IOException("not as a Word document is", e);
        } catch (IOException e) {
            throw hostile(e) ? new Unreadable("This document unpacks to an enormous size. It is not read.") : e;
        }
    }

    private static boolean hostile(IOException e) {
        return String.valueOf(e.getMessage())
                .matches("(?s).*(Zip bomb|max size|MAX_ENTRY_SIZE|MAX_FILE_COUNT|file count).*");
    }

    private void take(IBodyElement element) throws IOException {
        if (element instanceof XWPFParagraph paragraph) {
            boolean isHeading =
                    paragraph.getStyle() != null && paragraph.getStyle().matches("(?i)(heading|title|标题|[1-6]$).*");
            if (isHeading && !paragraph.getText().isBlank()) {
                end();
                heading = paragraph.getText().strip();
            } else {
                add(paragraph.getText() + "\n");
            }
        } else if (element instanceof XWPFTable table) {
            add("\n");
            for (XWPFTableRow row : table.getRows()) {
                add(String.join(
                                " | ",
                                row.getTableCells().stream()
                                        .map(cell -> cell.getText().strip())
                                        .toList()) + "\n\n");
            }
        }
    }

    private void add(String more) throws IOException {
        left -= more.length();
        if (left < 0) {
            throw new Unreadable("There is too much text in this document. Divide it.");
        }
        text.append(more);
    }

    private void end() {
        if (!text.toString().isBlank()) {
            sections.add(Section.of(heading, text.toString()));
        }
        text.setLength(0);
    }
}
