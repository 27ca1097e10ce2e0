package org.reelwright.domain.delivery;

import java.time.Instant;
import java.time.ZoneId;

/** An hour of the day by the clocks of a zone. */
record HourOf(ZoneId zone, int hour) {

    static HourOf at(Instant moment, ZoneId zone) {
        return new HourOf(zone, moment.atZone(zone).getHour());
    }
}
