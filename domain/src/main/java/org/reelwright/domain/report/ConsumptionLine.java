package org.reelwright.domain.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.reelwright.domain.shared.Money;

/**
 * What one advertiser had one model make on one day.
 *
 * @param advertiser its name
 * @param stage a name of {@link org.reelwright.domain.production.Stage}, or of {@link org.reelwright.domain.production.Talk}
 * @param unit {@code second}, {@code picture} or {@code word}; empty for what was paid for and thrown away
 * @param quantity of that unit
 * @param orders sent to the model and carried out
 * @param cost zero for the studio's own
 */
public record ConsumptionLine(
        LocalDate day,
        UUID advertiserId,
        String advertiser,
        String stage,
        String provider,
        String model,
        String unit,
        BigDecimal quantity,
        long orders,
        Money cost) {}
