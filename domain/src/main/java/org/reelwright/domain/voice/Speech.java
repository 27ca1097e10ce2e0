package org.reelwright.domain.voice;

import java.util.List;
import org.reelwright.domain.asset.StoredFile;

/** One recording, trimmed of silence, in a WAV file (48 kHz). */
public record Speech(StoredFile audio, int durationMs, List<Cue> cues) {

    public Speech {
        cues = List.copyOf(cues);
    }
}
