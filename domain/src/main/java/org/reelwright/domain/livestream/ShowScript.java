package org.reelwright.domain.livestream;

import java.util.List;

/** What a model wrote, or a person: segments in their order. */
public record ShowScript(List<Segment> segments) {

    public ShowScript {
        segments = List.copyOf(segments);
    }
}
