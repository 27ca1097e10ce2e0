package org.reelwright.domain.lead;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** @param ordinal within its conversation, from 1 */
@Embeddable
public record UtteranceId(UUID conversationId, int ordinal) implements Serializable {}
