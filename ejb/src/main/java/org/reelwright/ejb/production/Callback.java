package org.reelwright.ejb.production;

import java.util.Optional;

/**
 * That a provider has something to tell about one piece of work. It is never believed further than that: the engine asks
 * the provider itself, sooner than it would have.
 *
 * @param eventId what the provider names this message by, equal when it is sent again, at most 200 characters
 * @param ticket as {@link org.reelwright.domain.production.Progress.Pending} gave it, when the message names it
 * @param key the key with which the work was begun (an external id), when the message names it
 */
public record Callback(String eventId, Optional<String> ticket, Optional<String> key) {}
