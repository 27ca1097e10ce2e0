package org.reelwright.domain.script;

import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;

/**
 * Asks a text model for one cut's script.
 *
 * @param seconds length of the film
 * @param seed equal seeds give equal scripts where the model allows it
 * @param instruction a reviewer's wish, or empty
 */
public record ScriptOrder(Brief brief, Audience audience, int seconds, long seed, String instruction) {}
