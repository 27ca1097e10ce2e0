package org.reelwright.domain.delivery;

import java.util.Optional;

/**
 * An approved film once more, once that is made.
 *
 * @param lighter for slow lines
 * @param television as loud as televisions play
 */
public record Copies(Optional<LighterCopy> lighter, Optional<LevelledCopy> television) {

    public static final Copies NONE = new Copies(Optional.empty(), Optional.empty());
}
