package org.reelwright.ejb.report;

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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.report.Amount;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.LeadQuality;
import org.reelwright.domain.report.Overview;
import org.reelwright.domain.report.Rate;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.report.Verdicts;
import org.reelwright.domain.shared.Money;

/** A report as a document to be printed or handed on: A4 across, the figures of greatest interest with their intervals. */
final class ReportPdf {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Color RULE = new Color(0xe4, 0xe1, 0xda);
    private static final float MARGIN = 36;
    private static final float FOOT = 6;

    /** A scale ends at so many times its greatest value: a film that hardly anybody saw would else squeeze all others. */
    private static final double WIDEST = 3;

    /**
     * A column of a printed table.
     *
     * @param share of the width
     * @param plotted drawn below what it says
     */
    private record Shown(
            String head, float share, Function<Tally, String> value, Optional<Function<Tally, Rate>> plotted) {

        Shown(String head, float share, Function<Tally, String> value) {
            this(head, share, value, Optional.empty());
        }

        static Shown plot(String head, float share, Function<Tally, Rate> rate) {
            return new Shown(head, share, rate.andThen(ReportPdf::rate), Optional.of(rate));
        }
    }

    private static final List<Shown> COLUMNS = List.of(
            new Shown("Impressions", 1, t -> count(t.impressions())),
            Shown.plot("Completion rate", 1.7f, Tally::completionRate),
            new Shown("Clicks", .8f, t -> count(t.clicks())),
            Shown.plot("CTR", 1.7f, Tally::clickRate),
            new Shown("Conversions", 1, t -> count(t.sales().conversions())),
            Shown.plot("CVR", 1.7f, Tally::conversionRate),
            new Shown("Spend", 1, t -> money(t.spend())),
            new Shown("CPA", 1.6f, t -> amount(t.costPerConversion())));

    private ReportPdf() {}

    static void write(CampaignReport report, OutputStream out) {
        Document document = open("Results of " + report.name(), out);
        head(document, report);
        figures(document, report.totals());
        findings(document, report);
        report.assistant().ifPresent(quality -> assistant(document, quality));
        for (var table : report.tables().entrySet()) {
            document.add(heading("By " + table.getKey().word()));
            document.add(table(table.getValue()));
        }
        document.close();
    }

    static void write(Overview overview, OutputStream out) {
        Document document = open("Results of all campaigns", out);
        document.add(new Paragraph(PdfType.strong("All campaigns", 20)));
        document.add(paragraph(
                PdfType.quiet("As of " + MINUTES.format(overview.asOf()) + ". Ranges are 95% intervals.", 10)));
        document.add(table(overview.byCampaign()));
        document.close();
    }

    private static Document open(String title, OutputStream out) {
        var document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, out);
        document.addTitle(title);
        document.addCreator("Reelwright");
        document.open();
        return document;
    }

    private static void head(Document document, CampaignReport report) {
        document.add(new Paragraph(PdfType.strong(report.name(), 20)));
        String from = report.first().map(day -> "from " + day + " ").orElse("");
        String to = report.last().map(day -> "to " + day + " ").orElse("");
        String days = from + to;
        document.add(paragraph(PdfType.quiet(
                "Results " + (days.isEmpty() ? "so far " : days) + "as of " + MINUTES.format(report.asOf())
                        + ". Ranges are 95% intervals.",
                10)));
    }

    private static void figures(Document document, Tally sum) {
        var table = new PdfPTable(4);
        table.setWidthPercentage(100);
        table.setSpacingBefore(FOOT);
        figure(table, "Impressions", count(sum.impressions()), gross(sum));
        figure(table, "Completion rate", share(sum.completionRate().value()), range(sum.completionRate()));
        figure(table, "CTR", share(sum.clickRate().value()), range(sum.clickRate()));
        figure(table, "Spend", money(sum.spend()), money(sum.costPerThousand()) + " per thousand");
        figure(
                table,
                "Conversions",
                count(sum.sales().conversions()),
                money(sum.sales().value()) + " in value");
        figure(table, "CVR", share(sum.conversionRate().value()), range(sum.conversionRate()));
        figure(table, "CPA", amount(sum.costPerConversion()), "");
        figure(table, "ROAS", amount(sum.returnOnSpend()), "");
        document.add(table);
    }

    private static void figure(PdfPTable table, String label, String value, String detail) {
        var cell = new PdfPCell();
        cell.setBorderColor(RULE);
        cell.setPadding(8);
        cell.addElement(PdfType.quiet(label, 9));
        cell.addElement(PdfType.strong(value, 14));
        cell.addElement(PdfType.quiet(detail, 8));
        table.addCell(cell);
    }

    private static void findings(Document document, CampaignReport report) {
        List<String> decided = Verdicts.decided(report.comparisons());
        document.add(heading("What can be told"));
        for (String finding : decided.isEmpty() ? List.of("No film can be told from the others yet.") : decided) {
            document.add(new Paragraph(PdfType.plain(finding, 10)));
        }
    }

    private static void assistant(Document document, LeadQuality quality) {
        document.add(heading("Assistant and leads, since it was set up"));
        var table = new PdfPTable(3);
        table.setWidthPercentage(100);
        AssistantFigure.ALL.stream()
                .filter(AssistantFigure::stands)
                .forEach(figure -> figure(
                        table,
                        figure.label(),
                        figure.shown().apply(quality),
                        figure.detail().apply(quality)));
        document.add(table);
    }

    private static PdfPTable table(List<ReportLine> lines) {
        var widths = new float[COLUMNS.size() + 1];
        widths[0] = 2.4f;
        for (int i = 0; i < COLUMNS.size(); i++) {
            widths[i + 1] = COLUMNS.get(i).share();
        }
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.addCell(cell(PdfType.quiet("", 8), Element.ALIGN_LEFT));
        COLUMNS.forEach(column -> table.addCell(cell(PdfType.quiet(column.head(), 8), Element.ALIGN_RIGHT)));
        for (ReportLine line : lines) {
            table.addCell(cell(PdfType.plain(line.label(), 9), Element.ALIGN_LEFT));
            COLUMNS.forEach(column -> table.addCell(cell(column, line.tally(), lines)));
        }
        return table;
    }

    private static PdfPCell cell(Shown column, Tally tally, List<ReportLine> all) {
        PdfPCell cell = cell(PdfType.plain(column.value().apply(tally), 8), Element.ALIGN_RIGHT);
        column.plotted().ifPresent(rate -> {
            cell.setPaddingBottom(PdfWhisker.HEIGHT);
            cell.setCellEvent(new PdfWhisker(rate.apply(tally), end(rate, all)));
        });
        return cell;
    }

    /** So far that every dot is there, and every whisker unless nearly nothing is known. */
    private static double end(Function<Tally, Rate> rate, List<ReportLine> all) {
        double dots = all.stream()
                .mapToDouble(line -> rate.apply(line.tally()).value())
                .max()
                .orElse(1);
        double whiskers = all.stream()
                .mapToDouble(line -> rate.apply(line.tally()).high())
                .max()
                .orElse(1);
        return dots == 0 ? whiskers : Math.min(whiskers, dots * WIDEST);
    }

    private static PdfPCell cell(Phrase text, int align) {
        var cell = new PdfPCell(text);
        cell.setHorizontalAlignment(align);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setPadding(4);
        return cell;
    }

    private static Paragraph heading(String text) {
        Paragraph heading = paragraph(PdfType.strong(text, 12));
        heading.setSpacingBefore(14);
        return heading;
    }

    private static Paragraph paragraph(Phrase text) {
        var paragraph = new Paragraph(text);
        paragraph.setSpacingAfter(FOOT);
        return paragraph;
    }

    private static String gross(Tally sum) {
        String why = sum.invalidByReason().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> words(e.getKey()) + " " + count(e.getValue()))
                .reduce((one, other) -> one + ", " + other)
                .map(reasons -> ", without " + reasons)
                .orElse("");
        return "of " + count(sum.grossImpressions()) + " in all" + why;
    }

    private static String words(Invalidity why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String count(long number) {
        return String.format(Locale.US, "%,d", number);
    }

    private static String money(Money money) {
        return String.format(Locale.US, "%,.2f %s", money.amount(), money.currency());
    }

    private static String rate(Rate rate) {
        return share(rate.value()) + " (" + range(rate) + ")";
    }

    private static String range(Rate rate) {
        return share(rate.low()) + " to " + share(rate.high());
    }

    private static String share(double share) {
        return String.format(Locale.US, share < .1 ? "%.2f%%" : "%.1f%%", share * 100);
    }

    private static String amount(Amount amount) {
        if (amount.value().isEmpty()) {
            return "unknown";
        }
        String low = amount.low().isPresent() ? number(amount.low().getAsDouble()) : "0";
        String high = amount.high().isPresent() ? number(amount.high().getAsDouble()) : "any";
        return number(amount.value().getAsDouble()) + " (" + low + " to " + high + ")";
    }

    private static String number(double number) {
        return String.format(Locale.US, "%,.2f", number);
    }
}
