package org.reelwright.ejb.lead;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.reelwright.domain.lead.Section;

/** The text of a PDF, page by page. */
final class PdfText {

    private static final int MOST_PAGES = 1_000;

    /** Bytes that one page's drawing may unpack to. */
    private static final long MOST_UNPACKED = 32_000_000;

    private PdfText() {}

    static List<Section> read(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
                throw new Unreadable("This PDF does not allow its text to be taken out. Save it without protection.");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable("This has " + document.getNumberOfPages() + " pages; at most " + MOST_PAGES
                        + " are read. Divide it.");
            }
            return pages(document);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("This PDF is encrypted with a password. Save it without one.");
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException | StackOverflowError e) {
            throw new IOException("not as a PDF is", e);
        }
    }

    private static List<Section> pages(PDDocument document) throws IOException {
        var sections = new ArrayList<Section>();
        var stripper = new PDFTextStripper();
        stripper.setParagraphEnd("\n\n");
        stripper.setSortByPosition(true);
        int left = Documents.MOST_TEXT;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            unpack(document.getPage(page - 1));
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            var text = new Bounded(left);
            stripper.writeText(document, text);
            left = text.left;
            if (left < 0) {
                throw new Unreadable("This has more than " + Documents.MOST_TEXT
                        + " characters of text. Divide it, or leave out what customers do not ask.");
            }
            sections.add(Section.of("page " + page, joined(text.toString())));
        }
        return sections;
    }

    /** Looked at before it is read: a few bytes can unpack to more than the server has. */
    private static void unpack(PDPage page) throws IOException {
        long left = MOST_UNPACKED;
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            COSStream stream = streams.next().getCOSObject();
            COSBase filter = filter(stream.getFilters());
            boolean packed = COSName.FLATE_DECODE.equals(filter);
            if (!packed && filter != COSNull.NULL) {
                throw new Unreadable("This PDF is packed in an unusual way. Save it anew, or print it into a PDF.");
            }
            if (packed) {
                left -= size(stream, left);
            }
            if (left <= 0) {
                throw new Unreadable("A page of this PDF unpacks to an enormous size. It is not read.");
            }
        }
    }

    /** One filter may stand alone or as the only one of a list. */
    private static COSBase filter(COSBase given) {
        if (given instanceof COSArray list && list.size() <= 1) {
            return list.size() == 0 ? COSNull.NULL : list.getObject(0);
        }
        return given == null ? COSNull.NULL : given;
    }

    private static long size(COSStream stream, long most) {
        long size = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            var buffer = new byte[16_384];
            for (int read = in.read(buffer); read > 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException e) {
            // Half of it unpacked: PDFBox shows what there is.
        }
        return size;
    }

    /** Lines are only how the page is wide. */
    private static String joined(String page) {
        return page.replaceAll("(?<=\\p{L})-\\R(?=\\p{Ll})", "")
                .replaceAll("(?<=\\p{IsHan})\\R(?=\\p{IsHan})", "")
                .replaceAll("(?<!\\n)\\R(?!\\R)", " ");
    }

    /** Takes no more than it may. */
    private static final class Bounded extends StringWriter {

        private int left;

        Bounded(int left) {
            this.left = left;
        }

        @Override
        public void write(String text) {
            left -= text.length();
            if (left >= 0) {
                super.write(text);
            }
        }
    }
}
