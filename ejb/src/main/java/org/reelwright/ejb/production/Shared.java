package org.reelwright.ejb.production;

import java.util.function.BooleanSupplier;

/**
 * That equal orders of one advertiser share one result, so that only one of them is sent.
 *
 * @param hash the same for equal orders, as {@link org.reelwright.domain.shared.ContentHash#ofOrder}
 * @param isMade whether there is a result by now; asked in a transaction in which no equal order is booked
 */
public record Shared(String hash, BooleanSupplier isMade) {}
