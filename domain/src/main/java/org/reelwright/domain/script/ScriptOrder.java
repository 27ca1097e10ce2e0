package org.reelwright.domain.script;

import java.util.List;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;

/**
 * Asks a text model for one cut's script.
 *
 * @param seconds length of the film
 * @param seed equal seeds give equal scripts where the model allows it
 * @param instruction a reviewer's wish, or empty
 * @param known what may be claimed beside what the brief says of the product, such as an offer of that hour
 */
public record ScriptOrder(
        Brief brief, Audience audience, int seconds, long seed, String instruction, List<String> known) {

    public ScriptOrder {
        known = List.copyOf(known);
    }

    /** By the brief alone. */
    public ScriptOrder(Brief brief, Audience audience, int seconds, long seed, String instruction) {
        this(brief, audience, seconds, seed, instruction, List.of());
    }
}
