package org.reelwright.ejb.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.LeadQuality;
import org.reelwright.domain.report.Overview;
import org.reelwright.domain.report.ReportLine;

/** A report as a workbook: a sheet for each table. Text is written as text, so none of it is ever a formula. */
final class ReportXlsx {

    /** What XML 1.0 has no way to say. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final int LONGEST_CELL = 32_000;
    private static final double LABEL_WIDTH = 32;

    private ReportXlsx() {}

    static void write(CampaignReport report, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Reelwright", "1.0")) {
            sheet(book.newWorksheet("Total"), List.of(ReportCsv.total(report)));
            report.assistant().ifPresent(quality -> assistant(book.newWorksheet("Assistant and leads"), quality));
            for (var table : report.tables().entrySet()) {
                sheet(book.newWorksheet(name(table.getKey())), table.getValue());
            }
        }
    }

    static void write(Overview overview, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Reelwright", "1.0")) {
            sheet(book.newWorksheet("By campaign"), overview.byCampaign());
        }
    }

    private static String name(Dimension dimension) {
        return "By " + dimension.word();
    }

    private static void sheet(Worksheet sheet, List<ReportLine> lines) {
        for (int column = 0; column < ReportColumn.ALL.size(); column++) {
            ReportColumn shown = ReportColumn.ALL.get(column);
            sheet.value(0, column, shown.name());
            sheet.style(0, column).bold().set();
            for (int row = 0; row < lines.size(); row++) {
                cell(sheet, row + 1, column, shown.of(lines.get(row)));
            }
        }
        sheet.width(1, LABEL_WIDTH);
        sheet.freezePane(2, 1);
    }

    private static void assistant(Worksheet sheet, LeadQuality quality) {
        for (int row = 0; row < AssistantFigure.ALL.size(); row++) {
            AssistantFigure figure = AssistantFigure.ALL.get(row);
            cell(sheet, row, 0, figure.name());
            cell(sheet, row, 1, figure.label());
            cell(sheet, row, 2, figure.value().apply(quality));
        }
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, LABEL_WIDTH);
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, text(value.toString()));
        }
    }

    private static String text(String any) {
        String said = UNSPEAKABLE.matcher(any).replaceAll("\uFFFD");
        return said.length() > LONGEST_CELL ? said.substring(0, LONGEST_CELL) : said;
    }
}
