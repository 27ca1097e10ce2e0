package org.reelwright.domain.rendition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Sound;

/**
 * Where one recording is heard.
 *
 * @param line index of the script's line
 * @param startMs from the film's beginning
 * @param tempo how much faster than recorded, 1 to {@link SoundPlan#FASTEST}; the pitch stays
 * @param durationMs at that tempo
 * @param cues in the film's time, so that captions need not know the tempo
 * @param sounds in the film's time; nobody hears them otherwise, so the mix does not depend on them
 */
public record VoicePlacement(
        int line,
        StoredFile audio,
        int startMs,
        double tempo,
        int durationMs,
        List<Cue> cues,
        @JsonIgnore List<Sound> sounds) {

    public VoicePlacement {
        cues = List.copyOf(cues);
        sounds = List.copyOf(sounds);
    }

    public int endMs() {
        return startMs + durationMs;
    }
}
