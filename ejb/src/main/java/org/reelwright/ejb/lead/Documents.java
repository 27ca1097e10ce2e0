package org.reelwright.ejb.lead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.reelwright.domain.lead.DocumentKind;
import org.reelwright.domain.lead.Section;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/** Reads the text of a document of any kind that is taken, recognised by its content. What cannot be read is told why. */
final class Documents {

    /** Bytes. */
    static final int LARGEST = 20_000_000;

    /** Characters of text; what has more is no document for customers. */
    static final int MOST_TEXT = 4_000_000;

    private static final String TAKEN = " Give a PDF, a Word document (.docx), a web page (.html) or a CSV file.";

    /** What was read, of which kind. */
    record Text(DocumentKind kind, List<Section> sections) {}

    private Documents() {}

    /** @param content at most {@link #LARGEST} bytes, or one more when there were more */
    static Checked<Text> read(String name, byte[] content) {
        if (content.length > LARGEST) {
            return no("This is larger than " + LARGEST / 1_000_000 + " MB. Divide it, or leave its pictures out.");
        }
        if (content.length == 0) {
            return no("This file is empty.");
        }
        String head = new String(content, 0, Math.min(1024, content.length), StandardCharsets.ISO_8859_1);
        try {
            if (head.contains("%PDF-")) {
                return text(DocumentKind.PDF, PdfText.read(content));
            } else if (head.startsWith("PK\3\4")) {
                return isWord(content)
                        ? text(DocumentKind.DOCX, DocxText.read(content))
                        : no("This archive holds no Word document." + TAKEN);
            } else if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
                return no(
                        "This Word document is encrypted, or of a kind before 2007. Save it as .docx without a password.");
            }
            return plain(name.toLowerCase(Locale.ROOT), head, content);
        } catch (Unreadable e) {
            return no(e.getMessage());
        } catch (IOException e) {
            return no("This file is damaged: it cannot be read to its end. Save it anew and try again.");
        }
    }

    private static Checked<Text> plain(String name, String head, byte[] content) throws IOException {
        String start = head.toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.x?html?") || start.contains("<html") || start.contains("<!doctype html")) {
            return text(DocumentKind.HTML, HtmlText.read(content, ""));
        } else if (name.matches(".*\\.(csv|tsv|txt)") && head.indexOf('\0') < 0) {
            return text(DocumentKind.CSV, CsvSections.read(content));
        }
        return no("By its content this is none of the kinds that can be read." + TAKEN);
    }

    private static Checked<Text> text(DocumentKind kind, List<Section> sections) {
        boolean empty = sections.stream().allMatch(section -> section.text().isBlank());
        return empty
                ? no(
                        kind == DocumentKind.PDF
                                ? "There is no text in this PDF: its pages are pictures (scanned). Run text recognition (OCR) over it first."
                                : "There is no text in this document.")
                : new Checked.Good<>(new Text(kind, sections));
    }

    /** Names only: nothing is unpacked. */
    private static boolean isWord(byte[] content) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < 100; i++) {
                if (entry.getName().equals("word/document.xml")
                        || entry.getName().equals("[Content_Types].xml")) {
                    return true;
                }
                entry = zip.getNextEntry();
            }
            return false;
        }
    }

    private static <T> Checked<T> no(String why) {
        return new Checked.Bad<>(List.of(new Violation("file", why)));
    }
}
