package org.reelwright.domain.delivery;

import java.time.Instant;
import java.util.UUID;

/** Ids of servings are in order of time (version 7 of RFC 9562): rows that are written together lie together. */
public final class ServingId {

    private static final int OF_TIME = 16;
    private static final long VERSION = 0x7000;
    private static final long LEFT_OVER = 0xFFF;

    private ServingId() {}

    /** @param chance a random one */
    public static UUID of(Instant at, UUID chance) {
        long high = at.toEpochMilli() << OF_TIME | VERSION | chance.getMostSignificantBits() & LEFT_OVER;
        return new UUID(high, chance.getLeastSignificantBits());
    }
}
