package org.reelwright.web.review;

import java.util.Objects;

/**
 * For whom a film is shared; what is not given is null.
 *
 * @param recipient the name that stands on every frame
 * @param days until the link ends
 */
public record ShareOrder(String recipient, Integer days) {

    int lasting() {
        return Objects.requireNonNullElse(days, 0);
    }
}
