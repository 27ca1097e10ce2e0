package org.reelwright.ejb.production;

import java.util.function.Supplier;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.StageOutcome;

/**
 * What an order has brought.
 *
 * @param keep stores it; run again when the transaction in which it ran is given up
 */
record Delivery(Charge charge, Owed owed, Supplier<StageOutcome> keep) {}
