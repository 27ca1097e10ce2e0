package org.reelwright.domain.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The people to whom a campaign is not shown, so that its effect can be told from what would have happened anyway. Who
 * belongs to them follows from the person and the campaign alone: on every node, on every day, the same.
 *
 * @param share 0 to 1
 */
public record Holdout(double share) {

    private static final double RANGE = 0x1p53;

    public Holdout {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is between 0 and 1");
        }
    }

    /** @param viewer whatever stands for the person; one of whom nothing is known is never held out */
    public boolean holds(UUID campaign, String viewer) {
        return place(campaign, viewer) < share;
    }

    /** Evenly spread over 0 to 1, and for another campaign another. */
    private static double place(UUID campaign, String viewer) {
        byte[] hash = sha256().digest((campaign + "/" + viewer).getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << 8 | hash[i] & 0xFF;
        }
        return (bits >>> 11) / RANGE;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
