package org.reelwright.domain.livestream;

import java.util.List;
import java.util.stream.Collectors;
import org.reelwright.domain.production.Material;

/** What a model wrote, or a person: segments in their order. */
public record ShowScript(List<Segment> segments) {

    public ShowScript {
        segments = List.copyOf(segments);
    }

    /** What is said in it. */
    public Material material() {
        return Material.words(segments.stream()
                .flatMap(segment -> segment.points().stream())
                .map(TalkingPoint::words)
                .collect(Collectors.joining(" ")));
    }
}
