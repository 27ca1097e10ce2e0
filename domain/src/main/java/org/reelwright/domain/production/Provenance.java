package org.reelwright.domain.production;

import jakarta.persistence.Embeddable;

/**
 * Who made an artifact.
 *
 * @param provider such as {@code studio}
 * @param model the provider's name for its model, with its version
 */
@Embeddable
public record Provenance(String provider, String model) {}
