package org.reelwright.domain.rendition;

import java.util.List;

/**
 * All that a film says, and what its brand wants of that.
 *
 * @param texts as they were set, logos too
 * @param said every line that is spoken or shown
 * @param banned words that the brand never uses
 * @param disclaimer that must be shown, or empty
 */
public record Wording(
        List<ShownText> texts, List<Caption> captions, List<String> said, List<String> banned, String disclaimer) {

    public Wording {
        texts = List.copyOf(texts);
        captions = List.copyOf(captions);
        said = List.copyOf(said);
        banned = List.copyOf(banned);
    }
}
