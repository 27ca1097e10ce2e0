package org.reelwright.domain.voice;

import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.shared.Language;

/**
 * Asks a voice model to speak one line. Equal orders give the same recording.
 *
 * @param voice one of those that the model offers; empty leaves it to the model, by language and tone
 */
public record VoiceOrder(String text, Language language, Tone tone, String voice) {

    /** By the usual voice. */
    public VoiceOrder(String text, Language language, Tone tone) {
        this(text, language, tone, "");
    }
}
