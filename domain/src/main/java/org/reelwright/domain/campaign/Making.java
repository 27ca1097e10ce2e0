package org.reelwright.domain.campaign;

import java.util.Objects;
import java.util.Optional;
import org.reelwright.domain.shared.Money;

/**
 * What the making of the films may cost, and how.
 *
 * @param budget of all models together; the installation's usual one when empty
 * @param fallback whether another provider may step in, with other pictures, when the chosen one is in trouble
 * @param safeZone where upright films keep all that must be read
 */
public record Making(Optional<Money> budget, boolean fallback, SafeZone safeZone) {

    public static final Making USUAL = new Making(Optional.empty(), false);

    public Making {
        safeZone = Objects.requireNonNullElse(safeZone, SafeZone.STORIES);
    }

    /** For stories and feeds. */
    public Making(Optional<Money> budget, boolean fallback) {
        this(budget, fallback, SafeZone.STORIES);
    }
}
