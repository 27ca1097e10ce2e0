package org.reelwright.domain.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shared.Money;

/**
 * The material that models made, day by day.
 *
 * @param last inclusive
 * @param currency of every cost
 * @param lines by day, the newest first, then by advertiser, stage and model
 */
public record Consumption(LocalDate first, LocalDate last, String currency, List<ConsumptionLine> lines) {

    public Consumption {
        lines = List.copyOf(lines);
    }

    public Money cost() {
        return lines.stream().map(ConsumptionLine::cost).reduce(Money.zero(currency), Money::plus);
    }

    public Money cost(LocalDate day) {
        return on(day).cost();
    }

    public BigDecimal made(Stage stage) {
        return lines.stream()
                .filter(line -> line.stage().equals(stage.name()))
                .map(ConsumptionLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Consumption on(LocalDate day) {
        return new Consumption(
                day,
                day,
                currency,
                lines.stream().filter(line -> line.day().equals(day)).toList());
    }

    /** Every day, also those on which nothing was made, the oldest first. */
    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
