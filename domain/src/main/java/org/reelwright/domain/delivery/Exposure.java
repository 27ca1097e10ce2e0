package org.reelwright.domain.delivery;

import java.time.Instant;
import java.util.UUID;

/** What one viewer has seen lately; of a viewer who may not be known, nothing. */
@FunctionalInterface
public interface Exposure {

    Exposure NONE = (subject, since) -> 0;

    /** @return how often the creative or campaign was shown since then */
    int times(UUID subject, Instant since);
}
