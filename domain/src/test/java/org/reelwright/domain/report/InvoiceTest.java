package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Money;

class InvoiceTest {

    @Test
    void addsUpItsLines() {
        assertThat(invoice("2026-03-31T12:00:00Z").total()).isEqualTo(usd(15_000));
        assertThat(invoice("2026-03-31T12:00:00Z").lines())
                .extracting(InvoiceLine::reconciled)
                .containsExactly(true, false);
    }

    @Test
    void isSettledOnceTheMonthIsOverEverywhere() {
        assertThat(invoice("2026-04-01T12:00:00Z").settled()).isFalse();
        assertThat(invoice("2026-04-02T00:00:00Z").settled()).isTrue();
    }

    private static Invoice invoice(String asOf) {
        var lines = List.of(line(12_000, 12_000), line(3_000, 2_000));
        return new Invoice(new UUID(0, 1), "Nordic", YearMonth.of(2026, 3), "USD", lines, Instant.parse(asOf));
    }

    private static InvoiceLine line(long cost, long booked) {
        return new InvoiceLine(new UUID(0, 2), "Cup", 3, 0, 0, usd(cost), usd(booked));
    }

    private static Money usd(long micros) {
        return new Money(micros, "USD");
    }
}
