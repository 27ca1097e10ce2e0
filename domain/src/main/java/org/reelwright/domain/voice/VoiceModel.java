package org.reelwright.domain.voice;

import org.reelwright.domain.production.Model;
import org.reelwright.domain.shared.Language;

/** Speaks. */
public interface VoiceModel extends Model<VoiceOrder, Speech> {

    /** A film in a language that it does not speak has music and captions alone. */
    boolean speaks(Language language);
}
