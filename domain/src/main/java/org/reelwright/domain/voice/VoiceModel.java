package org.reelwright.domain.voice;

import java.util.List;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.shared.Language;

/** Speaks. */
public interface VoiceModel extends Model<VoiceOrder, Speech> {

    /** A film in a language that it does not speak has music and captions alone. */
    boolean speaks(Language language);

    /** Names of the voices that a person may choose among, instead of the usual one; none where there is no choice. */
    default List<String> voices(Language language) {
        return List.of();
    }
}
