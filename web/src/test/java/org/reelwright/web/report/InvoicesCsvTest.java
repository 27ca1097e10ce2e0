package org.reelwright.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.report.Invoice;
import org.reelwright.domain.report.InvoiceLine;
import org.reelwright.domain.shared.Money;

class InvoicesCsvTest {

    @Test
    void writesALineForEachCampaignAndNothingThatASpreadsheetWouldRun() throws IOException {
        var money = new Money(1_234_000, "USD");
        var line = new InvoiceLine(new UUID(0, 2), "=HYPERLINK(1)", 300, 5, 7, money, money);
        var invoice = new Invoice(
                new UUID(0, 1),
                "Nordic, \"Outdoor\"",
                YearMonth.of(2026, 3),
                "USD",
                List.of(line),
                Instant.parse("2026-04-02T00:00:00Z"));
        var text = new StringBuilder();
        InvoicesCsv.write(List.of(invoice), text);
        assertThat(text.toString().lines().toList().get(1))
                .isEqualTo("2026-03,00000000-0000-0000-0000-000000000001,\"Nordic, \"\"Outdoor\"\"\","
                        + "00000000-0000-0000-0000-000000000002,'=HYPERLINK(1),300,5,7,1.234,USD,true");
    }
}
