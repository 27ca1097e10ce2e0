package org.reelwright.domain.livestream;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A checked draft.
 *
 * @param startsAt when the show is on, on the clocks of {@code zone}; empty while that is open
 */
public record ShowTerms(String title, ShowOrder order, Optional<LocalDateTime> startsAt, ZoneId zone) {}
