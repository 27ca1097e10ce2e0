package org.reelwright.ejb.rendition;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.rendition.CutList;
import org.reelwright.domain.rendition.Segment;
import org.reelwright.domain.storyboard.Transition;

/**
 * Divides a film into the pieces that are encoded: where a segment comes in over the one before, its head is a piece of its
 * own, so that the body is the same whatever it follows.
 */
final class PiecePlan {

    /** Frames: a film has a keyframe that often anyway, and pieces of one size keep all tables busy to the end. */
    private static final int LONGEST = 60;

    private final FilmOrder film;
    private final FilmType type;
    private final Function<StoredFile, BufferedImage> pictures;
    private final int framesPerSecond;

    /** @param pictures reads one */
    PiecePlan(FilmOrder film, FilmType type, Function<StoredFile, BufferedImage> pictures, int framesPerSecond) {
        this.film = film;
        this.type = type;
        this.pictures = pictures;
        this.framesPerSecond = framesPerSecond;
    }

    List<Piece> of(CutList cuts) {
        var pieces = new ArrayList<Piece>();
        List<Lettering> before = List.of();
        for (Segment segment : cuts.segments()) {
            List<Lettering> letterings = letterings(segment);
            int head = segment.transition() == Transition.CUT ? 0 : frames(Segment.TRANSITION_MS);
            if (head > 0) {
                List<Lettering> leaving =
                        before.stream().filter(Lettering::behind).toList();
                pieces.add(piece(segment, 0, head, Optional.of(entrance(segment)), letterings, leaving));
            }
            int all = frames(segment.durationMs());
            int parts = (all - head + LONGEST - 1) / LONGEST;
            for (int part = 0; part < parts; part++) {
                int from = head + (all - head) * part / parts;
                int until = head + (all - head) * (part + 1) / parts;
                pieces.add(piece(segment, from, until - from, Optional.empty(), letterings, List.of()));
            }
            before = letterings;
        }
        return pieces;
    }

    private List<Lettering> letterings(Segment segment) {
        BufferedImage behind =
                pictures.apply(film.pictures().get(segment.scene()).flat());
        Manner manner = Manner.of(film.plan().look());
        return segment.overlays().stream()
                .map(overlay -> Lettering.of(
                        overlay, type.paint(overlay, film.plan().scenes().get(segment.scene()), behind), manner))
                .toList();
    }

    private Piece piece(
            Segment segment,
            int from,
            int frames,
            Optional<Piece.Entrance> entrance,
            List<Lettering> letterings,
            List<Lettering> leaving) {
        Picture picture = film.pictures().get(segment.scene());
        return new Piece(
                film.clips().get(segment.scene()),
                from,
                frames,
                frames(segment.durationMs()),
                entrance,
                letterings.stream()
                        .filter(l -> l.overlay().startMs() < (from + frames) * 1000 / framesPerSecond
                                && l.overlay().endMs() > from * 1000 / framesPerSecond)
                        .toList(),
                leaving,
                picture.width(),
                picture.height(),
                framesPerSecond,
                Encoding.of(film.clips()));
    }

    /** The earlier clip goes on, over its spare frames. */
    private Piece.Entrance entrance(Segment segment) {
        int before = segment.scene() - 1;
        return new Piece.Entrance(
                segment.transition(),
                film.clips().get(before),
                frames(film.plan().scenes().get(before).durationMs()));
    }

    private int frames(int ms) {
        return ms * framesPerSecond / 1000;
    }
}
