package org.reelwright.architecture.bad.domain.asset;

import java.time.Instant;

/** Looks at the clock on the wall. */
class Impatient {

    Instant now() {
        return Instant.now();
    }
}
