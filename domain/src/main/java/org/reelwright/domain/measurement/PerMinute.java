package org.reelwright.domain.measurement;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How often each of many things was met in this minute. Of this node, and of at most 200,000 things. */
final class PerMinute {

    private static final int MOST = 200_000;
    private static final int MINUTE = 60;

    private final Map<Object, Integer> met = new HashMap<>();
    private long minute = Long.MIN_VALUE;

    /** @return this time among them; 1 where there is no room to remember it */
    synchronized int meet(Object thing, Instant at) {
        long now = Math.floorDiv(at.getEpochSecond(), MINUTE);
        if (now > minute) {
            met.clear();
            minute = now;
        }
        return met.size() < MOST || met.containsKey(thing) ? met.merge(thing, 1, Integer::sum) : 1;
    }
}
