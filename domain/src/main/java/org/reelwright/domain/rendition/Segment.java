package org.reelwright.domain.rendition;

import java.util.List;
import org.reelwright.domain.storyboard.Transition;

/**
 * One scene of the film as it is cut.
 *
 * @param scene index of the storyboard's scene, whose shot is shown from its beginning
 * @param transition how it comes in over the end of the scene before; a cut for the first
 */
public record Segment(int scene, int startMs, int durationMs, Transition transition, List<Overlay> overlays) {

    /** How long a transition other than a cut takes. */
    public static final int TRANSITION_MS = 400;

    public Segment {
        overlays = List.copyOf(overlays);
    }
}
