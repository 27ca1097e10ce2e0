package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.report.Tallies.Counted;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Money;

class TalliesTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private final Tallies tallies = new Tallies(
            "USD",
            List.of(
                    new Counted(A, MONDAY, tally(EventKind.IMPRESSION, 1_000, 4_000_000)),
                    new Counted(A, MONDAY, tally(EventKind.START, 800, 0)),
                    new Counted(A, MONDAY, tally(EventKind.COMPLETE, 600, 0)),
                    new Counted(A, MONDAY.plusDays(2), tally(EventKind.CLICK, 20, 0)),
                    new Counted(B, MONDAY, Tally.invalid(EventKind.IMPRESSION, Invalidity.DECLARED_BOT, 50, "USD"))));

    @Test
    void computesTheRatesFromTheSums() {
        Tally total = tallies.total();
        assertThat(total.impressions()).isEqualTo(1_000);
        assertThat(total.invalid()).isEqualTo(50);
        assertThat(total.completionRate().value()).isEqualTo(0.75);
        assertThat(total.clickRate().value()).isEqualTo(0.02);
        assertThat(total.spend()).isEqualTo(Money.of(4, "USD"));
        assertThat(total.costPerThousand()).isEqualTo(Money.of(4, "USD"));
        assertThat(total.costPerClick()).isEqualTo(new Money(200_000, "USD"));
    }

    @Test
    void dividesByNothingWithoutComplaint() {
        Tally nothing = Tally.nothing("USD");
        assertThat(nothing.costPerClick().micros()).isZero();
        assertThat(nothing.costPerThousand().micros()).isZero();
        assertThat(nothing.clickRate().value()).isZero();
    }

    @Test
    void showsFilmsAndDaysOnWhichNothingHappened() {
        assertThat(tallies.byDay(MONDAY, MONDAY.plusDays(2)))
                .extracting(line -> line.tally().clicks())
                .containsExactly(0L, 0L, 20L);
        var audiences = new LinkedHashMap<UUID, String>();
        audiences.put(A, "parents");
        audiences.put(B, "hikers");
        assertThat(tallies.by(audiences))
                .extracting(ReportLine::key, line -> line.tally().impressions())
                .containsExactly(tuple("parents", 1_000L), tuple("hikers", 0L));
        assertThat(tallies.byCreative(audiences))
                .extracting(ReportLine::key)
                .containsExactly(A.toString(), B.toString());
    }

    @Test
    void isWrittenWithItsRates() throws Exception {
        var json = Json.MAPPER.readTree(Json.write(tallies.total()));
        assertThat(json.get("impressions").asLong()).isEqualTo(1_000);
        assertThat(json.get("completionRate").get("value").asDouble()).isEqualTo(0.75);
        assertThat(json.get("spend").get("micros").asLong()).isEqualTo(4_000_000);
        assertThat(json.has("counts")).isFalse();
    }

    private static Tally tally(EventKind kind, long count, long micros) {
        return Tally.of(kind, count, new Money(micros, "USD"));
    }
}
