package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.report.Overview;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Json;

/** Each file is read by another program's parser than the one that wrote it. */
class ReportFilesTest {

    private static final String NAME = "Tee & Söhne <b>";

    @Test
    void aWorkbookHasASheetForEachTable() throws Exception {
        try (XSSFWorkbook book = workbook("parents")) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(cell(book, "Total", "label").getStringCellValue()).isEqualTo(NAME);
            assertThat(cell(book, "By audience", "label").getStringCellValue()).isEqualTo("parents");
            assertThat(cell(book, "By audience", "impressions").getNumericCellValue())
                    .isEqualTo(250);
            assertThat(cell(book, "By audience", "spend").getNumericCellValue()).isEqualTo(1);
            assertThat(cell(book, "By audience", "cost_per_conversion").getStringCellValue())
                    .isEmpty();
        }
    }

    @Test
    void aWorkbookHasNoFormulas() throws Exception {
        try (XSSFWorkbook book = workbook("=HYPERLINK(\"https://evil.example\")")) {
            assertThat(cell(book, "By audience", "label").getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Property(tries = 100)
    void aWorkbookHoldsAnyText(@ForAll String label) throws Exception {
        try (XSSFWorkbook book = workbook("a" + label)) {
            assertThat(cell(book, "By audience", "label").getStringCellValue()).startsWith("a");
        }
    }

    @Test
    void aDocumentHasTheFiguresWithTheirIntervalsInAnyScript() throws Exception {
        byte[] pdf = ReportFiles.write(WrittenReports.report("Tea 中文茶", "年轻 parents"), ReportFormat.PDF)
                .content();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Tea 中文茶", "年轻 parents", "Impressions", "250", "1.00 USD", "of 250 in all");
            assertThat(text).contains("0.00% (0.00% to 1.51%)");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Results of Tea 中文茶");
            assertThat(embeddedFonts(document))
                    .anyMatch(f -> f.contains("Outfit"))
                    .anyMatch(f -> f.contains("NotoSansSC"));
        }
    }

    /** The figures of a campaign are the same wherever they stand. */
    @Test
    void showsCampaignsSideBySideInEveryFormat() throws Exception {
        var overview = new Overview(
                List.of(
                        new ReportLine(
                                "1",
                                "=Tea",
                                WrittenReports.report(NAME, "parents").totals()),
                        new ReportLine("2", "茶", Tally.nothing("CNY"))),
                Instant.parse("2026-03-10T12:00:00Z"));
        ReportFile csv = ReportFiles.write(overview, ReportFormat.CSV);
        assertThat(csv.name()).isEqualTo("report-campaigns-2026-03-10.csv");
        List<String> lines =
                new String(csv.content(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("by,key,label,impressions");
        assertThat(lines.get(1)).startsWith("campaign,1,'=Tea,250,");
        assertThat(lines.get(2)).startsWith("campaign,2,茶,0,");
        byte[] xlsx = ReportFiles.write(overview, ReportFormat.XLSX).content();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(cell(book, "By campaign", "label").getStringCellValue()).isEqualTo("=Tea");
            assertThat(cell(book, "By campaign", "impressions").getNumericCellValue())
                    .isEqualTo(250);
        }
        byte[] pdf = ReportFiles.write(overview, ReportFormat.PDF).content();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("All campaigns", "=Tea", "茶", "0.00 CNY");
        }
        JsonNode json = Json.MAPPER.readTree(
                ReportFiles.write(overview, ReportFormat.JSON).content());
        assertThat(json.at("/byCampaign/0/tally/impressions").asInt()).isEqualTo(250);
    }

    /** The greatest rate of a column stands farthest to the right, and who never clicked has a dot at the left edge. */
    @Test
    void aDocumentDrawsEachRateOnItsColumnsScale() throws Exception {
        byte[] pdf = ReportFiles.write(WrittenReports.clicked(40, 0, 10), ReportFormat.PDF)
                .content();
        try (var document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 144);
            Path saved = Path.of("target", "report.png");
            ImageIO.write(page, "png", saved.toFile());
            List<Integer> dots = dots(page, page.getWidth() * 45 / 100, page.getWidth() * 58 / 100);
            assertThat(dots).as("%s", saved).hasSize(3);
            assertThat(dots.get(0)).isGreaterThan(dots.get(2));
            assertThat(dots.get(2)).isGreaterThan(dots.get(1));
        }
    }

    /** Where the middles of dots are, from the top: rows of the mark's colour thicker than a whisker. */
    private static List<Integer> dots(BufferedImage page, int from, int to) {
        var dots = new ArrayList<Integer>();
        for (int y = 4; y < page.getHeight() - 4; y++) {
            int row = y;
            int[] marked = IntStream.range(from, to)
                    .filter(x -> isMark(page.getRGB(x, row - 3)) && isMark(page.getRGB(x, row + 3)))
                    .toArray();
            if (marked.length > 0) {
                dots.add((marked[0] + marked[marked.length - 1]) / 2);
                y += 8;
            }
        }
        return dots;
    }

    private static boolean isMark(int rgb) {
        return (rgb & 255) > 150 && (rgb >> 16 & 255) < 110;
    }

    @Test
    void jsonNamesItsTables() throws Exception {
        ReportFile file = ReportFiles.write(WrittenReports.report(NAME, "parents"), ReportFormat.JSON);
        JsonNode json = Json.MAPPER.readTree(file.content());
        assertThat(json.at("/byAudience/0/label").asText()).isEqualTo("parents");
        assertThat(json.at("/totals/impressions").asInt()).isEqualTo(250);
        assertThat(file.name()).isEqualTo("report-00000000-0000-0000-0000-000000000007-2026-03-10.json");
    }

    @Test
    void everyFileTellsHowWellTheAssistantWorks() throws Exception {
        JsonNode json = Json.MAPPER.readTree(assisted(ReportFormat.JSON));
        assertThat(json.at("/assistant/accuracy").asDouble()).isEqualTo(.9);
        assertThat(json.at("/assistant/refusals").asDouble()).isEqualTo(.75);
        assertThat(json.at("/assistant/firstWordMs").asInt()).isEqualTo(40);
        assertThat(json.at("/assistant/handover").asDouble()).isEqualTo(.25);
        assertThat(json.at("/assistant/perHundredClicks").asDouble()).isEqualTo(5);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(assisted(ReportFormat.XLSX)))) {
            var told = new TreeMap<String, Double>();
            book.getSheet("Assistant and leads")
                    .forEach(row -> told.put(
                            row.getCell(0).getStringCellValue(), row.getCell(2).getNumericCellValue()));
            assertThat(told)
                    .containsEntry("assistant_accuracy", .9)
                    .containsEntry("assistant_refusals", .75)
                    .containsEntry("assistant_first_word_ms", 40.)
                    .containsEntry("assistant_handover_rate", .25)
                    .containsEntry("leads_per_100_clicks", 5.);
        }
        try (var document = Loader.loadPDF(assisted(ReportFormat.PDF))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Right answers", "90.0%", "of 10 trial questions", "Rightly refused", "75.0%");
            assertThat(text).contains("40 ms", "Handed over", "25.0%", "of 8 chats", "Leads per 100 clicks", "5.0");
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 72),
                    "png",
                    Path.of("target", "assisted.png").toFile());
        }
    }

    /** Nothing of it where there is none. */
    @Test
    void noFileTellsOfAnAssistantThatIsNotThere() throws Exception {
        ReportFile file = ReportFiles.write(WrittenReports.report(NAME, "parents"), ReportFormat.JSON);
        assertThat(Json.MAPPER.readTree(file.content()).has("assistant")).isFalse();
        try (XSSFWorkbook book = workbook("parents")) {
            assertThat(book.getSheet("Assistant and leads")).isNull();
        }
    }

    private static byte[] assisted(ReportFormat format) {
        return ReportFiles.write(WrittenReports.assisted(), format).content();
    }

    private static List<String> embeddedFonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<String>();
        PDResources resources = document.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (font.isEmbedded()) {
                fonts.add(font.getName());
            }
        }
        return fonts;
    }

    private static XSSFWorkbook workbook(String audience) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(ReportFiles.write(WrittenReports.report(NAME, audience), ReportFormat.XLSX)
                        .content()));
    }

    /** In the first line below the heading. */
    private static Cell cell(XSSFWorkbook book, String sheet, String column) {
        Row head = book.getSheet(sheet).getRow(0);
        for (Cell cell : head) {
            if (cell.getStringCellValue().equals(column)) {
                return book.getSheet(sheet)
                        .getRow(1)
                        .getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + column);
    }
}
