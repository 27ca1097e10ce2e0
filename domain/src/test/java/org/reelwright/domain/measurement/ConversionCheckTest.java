package org.reelwright.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Money;

class ConversionCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void readsWhatIsTold() {
        var read = (ConversionCheck.Read.Good) read("order-17", "2026-03-10T12:00:00+01:00", "19.90", "eur");
        assertThat(read.at()).isEqualTo(NOON.minus(Duration.ofHours(1)));
        assertThat(read.value()).contains(new Money(19_900_000, "EUR"));
    }

    @Test
    void needsNoValue() {
        var read = (ConversionCheck.Read.Good) read("17", String.valueOf(NOON.getEpochSecond()), "", "");
        assertThat(read.value()).isEqualTo(Optional.empty());
    }

    @Test
    void saysWhyItRefuses() {
        String now = NOON.toString();
        assertThat(why("17", now, "1", "XXQ")).isEqualTo(ConversionStatus.UNKNOWN_CURRENCY);
        assertThat(why("17", now, "1", "")).isEqualTo(ConversionStatus.UNKNOWN_CURRENCY);
        assertThat(why("17", "2024-03-10T12:00:00Z", "1", "USD")).isEqualTo(ConversionStatus.TOO_OLD);
        assertThat(why("17", "2026-03-10T12:05:01Z", "1", "USD")).isEqualTo(ConversionStatus.IN_THE_FUTURE);
        assertThat(why("", now, "1", "USD")).isEqualTo(ConversionStatus.MALFORMED);
        assertThat(why("17", "yesterday", "1", "USD")).isEqualTo(ConversionStatus.MALFORMED);
        assertThat(why("17", now, "-1", "USD")).isEqualTo(ConversionStatus.MALFORMED);
        assertThat(why("17", now, "1e9", "USD")).isEqualTo(ConversionStatus.MALFORMED);
        assertThat(why("17", now, "1.1234567", "USD")).isEqualTo(ConversionStatus.MALFORMED);
    }

    @Property
    void answersAnythingWithAStatus(
            @ForAll String id, @ForAll String time, @ForAll String value, @ForAll String currency) {
        assertThat(read(id, time, value, currency)).isNotNull();
    }

    private static ConversionStatus why(String id, String time, String value, String currency) {
        return ((ConversionCheck.Read.No) read(id, time, value, currency)).why();
    }

    private static ConversionCheck.Read read(String id, String time, String value, String currency) {
        return ConversionCheck.read(new ConversionDraft("purchase", id, time, null, value, currency, null), NOON);
    }
}
