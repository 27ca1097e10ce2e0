package org.reelwright.domain.rendition;

import java.util.List;

/**
 * What was measured in the finished film itself.
 *
 * @param lufs integrated loudness (ITU-R BS.1770); -70 is silence
 * @param truePeak dBTP
 * @param black stretches in which nothing is to be seen
 * @param frozen stretches in which nothing moves
 */
public record Measured(int durationMs, double lufs, double truePeak, List<Span> black, List<Span> frozen) {

    public Measured {
        black = List.copyOf(black);
        frozen = List.copyOf(frozen);
    }

    Level level() {
        return new Level(lufs, truePeak);
    }
}
