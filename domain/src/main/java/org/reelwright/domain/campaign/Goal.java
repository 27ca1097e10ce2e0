package org.reelwright.domain.campaign;

import java.util.Optional;
import java.util.OptionalLong;
import org.reelwright.domain.shared.Money;

/**
 * The objective with its target.
 *
 * @param target how many impressions, clicks, conversions or leads are hoped for
 * @param targetCpa highest cost that is worth it, per click, conversion or lead as the objective has it; reach has none
 */
public record Goal(Objective objective, OptionalLong target, Optional<Money> targetCpa) {}
