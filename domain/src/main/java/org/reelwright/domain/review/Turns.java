package org.reelwright.domain.review;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** So many turns a minute for each who asks, and what it remembers stays small. Thread-safe. */
public final class Turns {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 20_000;

    private record Minute(Instant began, int taken) {}

    private final int perMinute;
    private final Map<String, Minute> minutes = new HashMap<>();

    /** @param perMinute above zero */
    public Turns(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Takes one turn, if there is one left. @return whether there was */
    public synchronized boolean take(String who, Instant now) {
        if (minutes.size() >= MOST_REMEMBERED) {
            minutes.values().removeIf(minute -> isOver(minute, now));
        }
        Minute minute = minutes.get(who);
        if (minute == null || isOver(minute, now)) {
            // Those who are new wait when there is a crowd.
            return minutes.size() < MOST_REMEMBERED && begin(who, now);
        }
        minutes.put(who, new Minute(minute.began, minute.taken + 1));
        return minute.taken < perMinute;
    }

    private boolean begin(String who, Instant now) {
        minutes.put(who, new Minute(now, 1));
        return true;
    }

    private static boolean isOver(Minute minute, Instant now) {
        return !now.isBefore(minute.began.plus(MINUTE));
    }
}
