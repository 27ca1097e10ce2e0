package org.reelwright.domain.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * One serving tells each kind of event once, and each of a page's own once by each name.
 *
 * @param told as {@link Told#key} has it
 */
@Embeddable
public record AdEventId(
        UUID servingId, @Column(name = "kind") String told) implements Serializable {

    public EventKind kind() {
        return Told.parse(told).kind();
    }
}
