package org.reelwright.domain.voice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.reelwright.domain.asset.StoredFile;

/**
 * One recording, trimmed of silence, in a WAV file (48 kHz).
 *
 * @param sounds in order, without pauses; none where the voice does not tell them
 */
public record Speech(
        StoredFile audio,
        int durationMs,
        List<Cue> cues,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Sound> sounds) {

    public Speech {
        cues = List.copyOf(cues);
        sounds = sounds == null ? List.of() : List.copyOf(sounds);
    }

    /** Of a voice that tells the times of its words at most. */
    public Speech(StoredFile audio, int durationMs, List<Cue> cues) {
        this(audio, durationMs, cues, List.of());
    }
}
