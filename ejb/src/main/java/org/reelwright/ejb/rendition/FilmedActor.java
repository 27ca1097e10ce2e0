package org.reelwright.ejb.rendition;

import java.io.IOException;
import java.util.Optional;
import org.reelwright.domain.rendition.Appearance;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.shot.FrameCanvas;

/** Somebody who was filmed: one clip for each line, whose first and last frames wait for the next. */
final class FilmedActor implements Actor {

    /** Opens a clip at a moment, in seconds, as fast as asked. */
    @FunctionalInterface
    interface Projector {
        Reel open(Clip.Filmed clip, double from, double tempo, int width, int height);
    }

    private final Presence.Part part;
    private final Presence presence;
    private final Projector projector;
    private final Optional<Card> card;
    private final FrameCanvas screen;
    private int frame;
    private Optional<Appearance.Turn> shown = Optional.empty();
    private Optional<Reel> reel = Optional.empty();

    FilmedActor(Presence.Part part, int width, int height, Projector projector) {
        this.part = part;
        this.presence = part.presence();
        this.projector = projector;
        this.frame = part.from();
        this.card =
                presence.isSmall() ? Optional.of(Card.of(presence.stand().card(), width, height)) : Optional.empty();
        this.screen = card.map(Card::canvas).orElseGet(() -> new FrameCanvas(width, height));
    }

    @Override
    public void next(FrameCanvas canvas) throws IOException {
        double there = part.there(frame);
        if (there > 0) {
            advance();
            if (card.isPresent()) {
                card.get().lay(screen, canvas, there);
            } else {
                canvas.show(screen);
            }
        }
        frame++;
    }

    private void advance() throws IOException {
        Appearance.Turn turn = presence.turn(frame);
        boolean same = shown.filter(turn::equals).isPresent();
        if (!same) {
            close();
            shown = Optional.of(turn);
            reel = Optional.of(projector.open(
                    (Clip.Filmed) turn.clip(),
                    presence.clipSeconds(frame),
                    turn.tempo(),
                    screen.y().width(),
                    screen.y().height()));
        }
        if (!same || presence.clipSeconds(frame) > 0) {
            reel.orElseThrow().next(screen);
        }
    }

    @Override
    public void close() throws IOException {
        if (reel.isPresent()) {
            reel.get().close();
            reel = Optional.empty();
        }
    }
}
