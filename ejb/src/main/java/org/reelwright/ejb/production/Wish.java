package org.reelwright.ejb.production;

import java.util.List;
import org.reelwright.domain.production.Usage;

/**
 * That an order be booked.
 *
 * @param insteadOf why the first choice is passed over, or empty
 * @param most what the order will be charged for at most
 */
record Wish(Piece<?, ?, ?> piece, int attempt, String provider, String insteadOf, List<Usage> most) {}
