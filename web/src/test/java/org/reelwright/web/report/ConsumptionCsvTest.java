package org.reelwright.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.report.Consumption;
import org.reelwright.domain.report.ConsumptionLine;
import org.reelwright.domain.shared.Money;

class ConsumptionCsvTest {

    @Test
    void writesExactAmountsAndDisarmsNames() throws Exception {
        var day = LocalDate.parse("2026-03-10");
        var id = UUID.fromString("00000000-0000-0000-0000-000000000001");
        var line = new ConsumptionLine(
                day,
                id,
                "=Nordic",
                Stage.SHOT.name(),
                "acme",
                "m-1.0",
                "second",
                new BigDecimal("3.500"),
                2,
                new Money(3, "USD"));
        var csv = new StringBuilder();
        ConsumptionCsv.write(new Consumption(day, day, "USD", List.of(line)), csv);
        assertThat(csv.toString().split("\r\n"))
                .containsExactly(
                        "day,advertiser_id,advertiser,stage,provider,model,unit,quantity,orders,cost,currency",
                        "2026-03-10," + id + ",'=Nordic,shot,acme,m-1.0,second,3.500,2,0.000003,USD");
    }
}
