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
 * @param leaving those of the one before that go with it
 */
record Piece(
        Clip clip,
        int from,
        int frames,
        int segmentFrames,
        Optional<Entrance> entrance,
        List<Lettering> letterings,
        List<Lettering> leaving,
        int width,
        int height,
        int framesPerSecond,
        Encoding encoding) {

    /** Raised when pieces would look otherwise. */
    private static final int VERSION = 3;

    /** @param beforeFrom first of the earlier clip's frames that is seen */
    record Entrance(Transition transition, Clip before, int beforeFrom) {}

    private record Letters(Overlay overlay, Manner manner, List<Integer> starts, int x, int y, String image) {}

    private record Key(
            int version,
            Clip clip,
            int from,
            int frames,
            int segmentFrames,
            Optional<Entrance> entrance,
            List<Letters> letters,
            List<Letters> leaving,
            int width,
            int height,
            int framesPerSecond,
            Encoding encoding) {}

    String key() {
        return ContentHash.ofOrder(new Key(
                VERSION,
                clip,
                from,
                frames,
                segmentFrames,
                entrance,
                letters(letterings),
                letters(leaving),
                width,
                height,
                framesPerSecond,
                encoding));
    }

    List<Lettering> behind() {
        return letterings.stream().filter(Lettering::behind).toList();
    }

    private static List<Letters> letters(List<Lettering> letterings) {
        return letterings.stream()
                .map(l -> new Letters(
                        l.overlay(),
                        l.manner(),
                        l.parts().stream().map(Lettering.Part::startMs).toList(),
                        l.painted().x(),
                        l.painted().y(),
                        l.painted().hash()))
                .toList();
    }
}
