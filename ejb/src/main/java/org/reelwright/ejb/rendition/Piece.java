package org.reelwright.ejb.rendition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.rendition.OverlayKind;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Transition;

/**
 * What is encoded at one go: a segment, or the head or body of one. Equal pieces are the same bytes, whichever film they
 * are for.
 *
 * @param from first frame of the segment that is in it
 * @param entrance how it comes in over the one before, all along the piece
 * @param letterings lowest first
 * @param leaving those of the one before that go with it
 * @param presenter who is seen in it; in the earlier clip, {@code presenterLeaving}
 */
record Piece(
        Clip clip,
        int from,
        int frames,
        Optional<Entrance> entrance,
        List<Lettering> letterings,
        List<Lettering> leaving,
        int width,
        int height,
        int framesPerSecond,
        Encoding encoding,
        Optional<Presence.Part> presenter,
        Optional<Presence.Part> presenterLeaving) {

    /** One in which nobody presents anything. */
    Piece(
            Clip clip,
            int from,
            int frames,
            Optional<Entrance> entrance,
            List<Lettering> letterings,
            List<Lettering> leaving,
            int width,
            int height,
            int framesPerSecond,
            Encoding encoding) {
        this(
                clip,
                from,
                frames,
                entrance,
                letterings,
                leaving,
                width,
                height,
                framesPerSecond,
                encoding,
                Optional.empty(),
                Optional.empty());
    }

    /** Raised when pieces would look otherwise. */
    private static final int VERSION = 9;

    /** @param beforeFrom first of the earlier clip's frames that is seen */
    record Entrance(Transition transition, Clip before, int beforeFrom) {}

    /** @param there whether it is there from the beginning */
    private record Letters(
            OverlayKind kind,
            Manner manner,
            boolean there,
            List<Integer> starts,
            int goneMs,
            int x,
            int y,
            String image) {}

    private record Key(
            int version,
            Clip clip,
            int from,
            int frames,
            Optional<Entrance> entrance,
            List<Letters> letters,
            List<Letters> leaving,
            int width,
            int height,
            int framesPerSecond,
            Encoding encoding,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Object> presenter,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Object> presenterLeaving) {}

    String key() {
        return ContentHash.ofOrder(new Key(
                VERSION,
                seen(clip),
                from,
                frames,
                entrance.map(Piece::seen),
                letters(letterings),
                letters(leaving),
                width,
                height,
                framesPerSecond,
                encoding,
                presenter.map(Presence.Part::looks),
                presenterLeaving.map(Presence.Part::looks)));
    }

    /** What is composed, or lies in the library, goes on for as long as it is looked at. */
    private static Clip seen(Clip clip) {
        if (clip instanceof Clip.Footage part) {
            return new Clip.Footage(part.file(), part.width(), part.height(), 0, part.fromMs());
        }
        return clip instanceof Clip.Composed composed
                ? new Clip.Composed(composed.picture(), composed.look(), composed.motion(), 0)
                : clip;
    }

    /** Of the clip that goes only how it looks, too. */
    private static Entrance seen(Entrance entrance) {
        return new Entrance(entrance.transition(), seen(entrance.before()), entrance.beforeFrom());
    }

    List<Lettering> behind() {
        return letterings.stream().filter(Lettering::behind).toList();
    }

    private static List<Letters> letters(List<Lettering> letterings) {
        return letterings.stream()
                .map(l -> new Letters(
                        l.overlay().kind(),
                        l.manner(),
                        l.overlay().startMs() == 0,
                        l.parts().stream().map(Lettering.Part::startMs).toList(),
                        l.goneMs(),
                        l.painted().x(),
                        l.painted().y(),
                        l.painted().hash()))
                .toList();
    }
}
