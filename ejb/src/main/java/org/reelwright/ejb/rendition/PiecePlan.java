package org.reelwright.ejb.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.rendition.CutList;
import org.reelwright.domain.rendition.Segment;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.storyboard.Transition;

/**
 * Divides a film into the pieces that are encoded: where a segment comes in over the one before, its head is a piece of its
 * own, so that the body is the same whatever it follows.
 */
final class PiecePlan {

    /** Frames: pieces of about one size keep all tables busy to the end, and the shortest end card has one after its head. */
    private static final int STEP = 36;
    /** Frames: fewer are not worth a piece of their own, though more is shared the more pieces are of one size. */
    private static final int LEAST = 9;

    private final FilmOrder film;
    private final FilmType type;
    private final IntFunction<Backdrop> behind;
    private final int framesPerSecond;
    private final Optional<Presence> presenter;

    /** @param behind what is seen behind a scene's words */
    PiecePlan(
            FilmOrder film,
            FilmType type,
            IntFunction<Backdrop> behind,
            int framesPerSecond,
            Optional<Presence> presenter) {
        this.presenter = presenter;
        this.film = film;
        this.type = type;
        this.behind = behind;
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
            List<Integer> bounds = bounds(segment, head);
            for (int part = 1; part < bounds.size(); part++) {
                int from = bounds.get(part - 1);
                pieces.add(piece(segment, from, bounds.get(part) - from, Optional.empty(), letterings, List.of()));
            }
            before = letterings;
        }
        return pieces;
    }

    /** Where a segment's body is divided: so that a longer one begins with the same pieces. */
    private List<Integer> bounds(Segment segment, int head) {
        int body = frames(segment.durationMs()) - head;
        int parts = Math.max(1, (body + STEP - LEAST) / STEP);
        return IntStream.rangeClosed(0, parts)
                .map(part -> part == parts ? body : part * STEP)
                .mapToObj(bound -> head + bound)
                .toList();
    }

    private List<Lettering> letterings(Segment segment) {
        Backdrop seen = behind.apply(segment.scene());
        Manner manner = Manner.of(film.plan().look());
        return segment.overlays().stream()
                .map(overlay -> Lettering.of(
                        overlay,
                        type.paint(overlay, film.plan().scenes().get(segment.scene()), seen),
                        manner,
                        segment.durationMs()))
                .toList();
    }

    /** In a corner of every scene, or in the presenter's own. */
    private Optional<Presence.Part> presenter(Segment segment, int from, int frames) {
        return presenter
                .filter(who -> who.isSmall() || owns(segment.scene()))
                .flatMap(who -> who.part(frames(segment.startMs()) + from, frames));
    }

    /** A presenter's scene goes on while the next comes in over it. */
    private Optional<Presence.Part> leaving(Segment segment, int from, int frames) {
        return presenter
                .filter(who -> !who.isSmall() && segment.scene() > 0 && owns(segment.scene() - 1))
                .map(who -> who.staying(frames(segment.startMs()) + from, frames));
    }

    private boolean owns(int scene) {
        return film.plan().scenes().get(scene).staging() == Staging.PRESENTER;
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
                entrance,
                letterings.stream()
                        .filter(l -> l.overlay().startMs() < (from + frames) * 1000 / framesPerSecond
                                && l.overlay().endMs() > from * 1000 / framesPerSecond)
                        .map(l -> l.until((from + frames) * 1000 / framesPerSecond))
                        .toList(),
                leaving,
                picture.width(),
                picture.height(),
                framesPerSecond,
                Encoding.of(film.clips()),
                presenter(segment, from, frames),
                entrance.flatMap(e -> leaving(segment, from, frames)));
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
