package org.reelwright.domain.campaign;

import java.util.Optional;
import org.reelwright.domain.shared.Money;

/**
 * What the making of the films may cost, and how.
 *
 * @param budget of all models together; the installation's usual one when empty
 * @param fallback whether another provider may step in, with other pictures, when the chosen one is in trouble
 */
public record Making(Optional<Money> budget, boolean fallback) {

    public static final Making USUAL = new Making(Optional.empty(), false);
}
