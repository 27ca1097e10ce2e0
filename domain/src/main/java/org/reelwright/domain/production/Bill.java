package org.reelwright.domain.production;

import java.util.List;
import org.reelwright.domain.shared.Money;

/**
 * What is owed for one order.
 *
 * @param used as the provider says, for a later argument with it
 * @param cost after the price table
 * @param material what was made for it
 */
public record Bill(Provenance by, List<Usage> used, Money cost, Material material) {}
