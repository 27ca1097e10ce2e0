package org.reelwright.domain.measurement;

import java.util.List;
import java.util.UUID;

/**
 * The ads that one person met, oldest first, and whether he converted after the last of them.
 *
 * @param touches creatives
 * @param times how many people went this very way, at least 1
 */
public record Path(List<UUID> touches, boolean converted, long times) {

    public Path {
        touches = List.copyOf(touches);
    }

    public Path(List<UUID> touches, boolean converted) {
        this(touches, converted, 1);
    }
}
