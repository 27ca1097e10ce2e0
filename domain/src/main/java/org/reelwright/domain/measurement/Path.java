package org.reelwright.domain.measurement;

import java.util.List;
import java.util.UUID;

/**
 * The ads that one person met, oldest first, and whether he converted after the last of them.
 *
 * @param touches creatives
 */
public record Path(List<UUID> touches, boolean converted) {

    public Path {
        touches = List.copyOf(touches);
    }
}
