package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.report.CampaignReport;

class ReportCsvTest {

    @Test
    void writesEveryTableWithItsFigures() throws Exception {
        List<CSVRecord> lines = read("Parents, \"young\"\nones");
        assertThat(lines).extracting(line -> line.get("by")).containsExactly("total", "audience");
        CSVRecord audience = lines.get(1);
        assertThat(audience.get("label")).isEqualTo("Parents, \"young\"\nones");
        assertThat(audience.get("impressions")).isEqualTo("250");
        assertThat(audience.get("spend")).isEqualTo("1.00");
        assertThat(audience.get("cost_per_thousand")).isEqualTo("4.00");
        assertThat(audience.get("currency")).isEqualTo("USD");
    }

    @Test
    void tellsHowSureItIsOfWhatAClickCosts() throws Exception {
        CSVRecord audience = read(WrittenReports.clicked(10)).get(1);
        assertThat(audience.get("cost_per_click")).isEqualTo("0.40");
        assertThat(Double.parseDouble(audience.get("cost_per_click_low"))).isBetween(.2, .39);
        assertThat(Double.parseDouble(audience.get("cost_per_click_high"))).isBetween(.41, 1.0);
        assertThat(audience.get("cost_per_completion_low"))
                .as("none, yet not free")
                .isNotEmpty();
        assertThat(audience.get("cost_per_completion_high")).isEmpty();
    }

    @Test
    void tellsHowWellTheAssistantWorksOnTheWholesLineOnly() throws Exception {
        List<CSVRecord> lines = read(WrittenReports.assisted());
        assertThat(lines.get(0).get("assistant_accuracy")).isEqualTo("0.900000");
        assertThat(lines.get(0).get("assistant_refusals")).isEqualTo("0.750000");
        assertThat(lines.get(0).get("assistant_first_word_ms")).isEqualTo("40");
        assertThat(lines.get(0).get("assistant_handover_rate")).isEqualTo("0.250000");
        assertThat(lines.get(0).get("leads_per_100_clicks")).isEqualTo("5.000000");
        assertThat(lines.get(1).get("assistant_accuracy")).isEmpty();
        assertThat(read("parents").get(0).get("assistant_accuracy")).isEmpty();
    }

    @Test
    void disarmsWhatASpreadsheetWouldRun() throws Exception {
        for (String attack : List.of("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\uFF1D1", " =1")) {
            assertThat(read(attack).get(1).get("label")).isEqualTo("'" + attack);
        }
    }

    @Property
    void readsBackAnyLabel(@ForAll String label) throws Exception {
        assertThat(read(label).get(1).get("label")).isEqualTo(CsvText.harmless(label));
    }

    private static List<CSVRecord> read(String audience) throws Exception {
        return read(report(audience));
    }

    private static List<CSVRecord> read(CampaignReport report) throws Exception {
        var out = new StringBuilder();
        ReportCsv.write(report, out);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(out.toString()))) {
            return parser.getRecords();
        }
    }

    private static CampaignReport report(String audience) {
        return WrittenReports.report("Cup", audience);
    }
}
