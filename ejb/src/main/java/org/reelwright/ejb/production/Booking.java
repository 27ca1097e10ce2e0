package org.reelwright.ejb.production;

import java.time.Instant;
import org.reelwright.domain.production.Charge;

/** What became of the wish to send an order. */
public sealed interface Booking {

    /** It may be sent; its cost is set aside. */
    record Booked(Charge charge) implements Booking {}

    /** Somebody must do something first. */
    record Never(String why) implements Booking {}

    /** @param why for people; empty when nobody need know */
    record NotNow(String why, Instant at) implements Booking {}
}
