package org.reelwright.domain.rendition;

import java.util.List;
import java.util.Optional;

/**
 * All that a film says, and what its brand wants of that.
 *
 * @param texts as they were set, logos too
 * @param said every line that is spoken or shown
 * @param banned words that the brand never uses
 * @param disclaimer that must be shown, or empty
 * @param asked all that was to be set, beside what was
 * @param label that the brief's rule asks for, if it asks for one
 */
public record Wording(
        List<ShownText> texts,
        List<Caption> captions,
        List<String> said,
        List<String> banned,
        String disclaimer,
        List<AskedText> asked,
        Optional<AiLabel> label) {

    public Wording {
        texts = List.copyOf(texts);
        captions = List.copyOf(captions);
        said = List.copyOf(said);
        banned = List.copyOf(banned);
        asked = List.copyOf(asked);
    }
}
