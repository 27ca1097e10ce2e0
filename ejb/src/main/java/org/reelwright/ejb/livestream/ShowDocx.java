package org.reelwright.ejb.livestream;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.reelwright.domain.livestream.PointKind;

/** A run of show as a Word document: a heading and a table for each segment. */
final class ShowDocx {

    private static final String QUIET = "565862";
    private static final String LATIN = "Calibri";
    private static final String CHINESE = "Microsoft YaHei";

    private ShowDocx() {}

    static void write(CallSheet sheet, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            run(document.createParagraph(), sheet.title(), 20).setBold(true);
            run(document.createParagraph(), sheet.about(), 10).setColor(QUIET);
            for (CallSheet.Part part : sheet.parts()) {
                part(document, part);
            }
            run(document.createParagraph(), sheet.footer(), 9).setColor(QUIET);
            document.getProperties().getCoreProperties().setTitle(sheet.title());
            document.getProperties().getCoreProperties().setCreator("Reelwright");
            document.write(out);
        }
    }

    private static void part(XWPFDocument document, CallSheet.Part part) {
        XWPFParagraph heading = document.createParagraph();
        heading.setSpacingBefore(240);
        heading.setKeepNext(true);
        run(heading, part.at() + "  " + part.title(), 13).setBold(true);
        run(heading, "  " + part.lasts(), 9).setColor(QUIET);
        if (part.rows().isEmpty()) {
            return;
        }
        XWPFTable table = document.createTable(part.rows().size(), 2);
        table.setWidth("100%");
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "FFFFFF");
        for (int i = 0; i < part.rows().size(); i++) {
            row(table.getRow(i), part.rows().get(i));
        }
    }

    private static void row(XWPFTableRow row, CallSheet.Row line) {
        row.setCantSplitRow(true);
        run(first(row.getCell(0)), line.at(), 9).setColor(QUIET);
        row.getCell(0).setWidth("12%");
        XWPFParagraph words = first(row.getCell(1));
        row.getCell(1).setWidth("88%");
        if (!line.mark().isEmpty()) {
            run(words, line.mark() + ": ", 11).setBold(true);
        }
        run(words, line.words(), 11).setItalic(line.kind() == PointKind.CUE);
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(points);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(CHINESE, XWPFRun.FontCharRange.eastAsia);
        run.setText(text);
        return run;
    }
}
