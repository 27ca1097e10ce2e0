package org.reelwright.ejb.livestream;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.livestream.ShowStatus;

/** A run of show in a list. @param begins on the clocks of {@code zone}; null while that is open */
public record ShowRow(
        UUID id,
        String title,
        ShowStatus status,
        int seconds,
        int products,
        int edition,
        LocalDateTime begins,
        String zone,
        Instant changedAt,
        String changedBy) {

    public Optional<LocalDateTime> startsAt() {
        return Optional.ofNullable(begins);
    }
}
