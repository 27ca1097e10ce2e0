package org.reelwright.ejb.rendition;

import java.util.List;
import java.util.Optional;
import org.reelwright.domain.rendition.Overlay;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Transition;

/**
 * What is encoded at one go: a segment, or the head or body of one. Equal pieces are the same bytes, whichever film they
 * are for.
 *
 * @param from first frame of the segment that is in it
 * @param segmentFrames how long the whole segment is
 * @param entrance how it comes in over the one before, all along the piece
 * @param letterings lowest first
 */
record Piece(
        Clip clip,
        int from,
        int frames,
        int segmentFrames,
        Optional<Entrance> entrance,
        List<Lettering> letterings,
        int width,
        int height,
        int framesPerSecond) {

    /** Raised when pieces would look otherwise. */
    private static final int VERSION = 1;

    /** @param beforeFrom first of the earlier clip's frames that is seen */
    record Entrance(Transition transition, Clip before, int beforeFrom) {}

    private record Letters(Overlay overlay, int x, int y, String image) {}

    private record Key(
            int version,
            Clip clip,
            int from,
            int frames,
            int segmentFrames,
            Optional<Entrance> entrance,
            List<Letters> letters,
            int width,
            int height,
            int framesPerSecond) {}

    String key() {
        return ContentHash.ofOrder(new Key(
                VERSION,
                clip,
                from,
                frames,
                segmentFrames,
                entrance,
                letterings.stream()
                        .map(l -> new Letters(
                                l.overlay(),
                                l.painted().x(),
                                l.painted().y(),
                                l.painted().hash()))
                        .toList(),
                width,
                height,
                framesPerSecond));
    }
}
