package org.reelwright.ejb.livestream;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import org.reelwright.domain.livestream.PointKind;
import org.reelwright.ejb.report.PdfType;

/** A run of show on A4, to lie beside the camera: times in one column, what is said in another. */
final class ShowPdf {

    private static final Color RULE = new Color(0xe4, 0xe1, 0xda);
    private static final float MARGIN = 42;
    private static final float[] COLUMNS = {1, 1.5f, 9};

    private ShowPdf() {}

    static void write(CallSheet sheet, OutputStream out) {
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, out);
        document.addTitle(sheet.title());
        document.addCreator("Reelwright");
        document.open();
        document.add(new Paragraph(PdfType.strong(sheet.title(), 20)));
        document.add(spaced(PdfType.quiet(sheet.about(), 10), 2, 6));
        for (CallSheet.Part part : sheet.parts()) {
            document.add(table(part));
        }
        document.add(spaced(PdfType.quiet(sheet.footer(), 9), 12, 0));
        document.close();
    }

    private static PdfPTable table(CallSheet.Part part) {
        var table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        table.setSpacingBefore(10);
        table.setHeaderRows(1);
        var head = new PdfPCell(PdfType.strong(part.at() + "   " + part.title() + "   (" + part.lasts() + ")", 12));
        head.setColspan(COLUMNS.length);
        head.setBorder(Rectangle.BOTTOM);
        head.setBorderColor(RULE);
        head.setPaddingBottom(6);
        table.addCell(head);
        for (CallSheet.Row row : part.rows()) {
            table.addCell(cell(PdfType.quiet(row.at(), 9)));
            table.addCell(cell(PdfType.quiet(row.mark(), 9)));
            table.addCell(cell(
                    row.kind() == PointKind.CUE ? PdfType.quiet(row.words(), 11) : PdfType.plain(row.words(), 11)));
        }
        return table;
    }

    private static PdfPCell cell(Phrase text) {
        var cell = new PdfPCell(text);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        cell.setPaddingTop(4);
        cell.setPaddingBottom(4);
        return cell;
    }

    private static Paragraph spaced(Phrase text, float before, float after) {
        var paragraph = new Paragraph(text);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }
}
