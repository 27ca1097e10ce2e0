package org.reelwright.domain.measurement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/** One serving tells each kind of event once. */
@Embeddable
public record AdEventId(
        UUID servingId, @Enumerated(EnumType.STRING) EventKind kind) implements Serializable {}
