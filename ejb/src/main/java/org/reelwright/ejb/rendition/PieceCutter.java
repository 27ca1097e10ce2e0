package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.shot.FrameCanvas;

/** Composes a piece frame by frame and encodes it once. */
@ApplicationScoped
class PieceCutter {

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    Reels reels;

    @Inject
    Actors actors;

    void cut(Piece piece, Path file) {
        var arguments = new ArrayList<>(FrameCanvas.input(piece.width(), piece.height(), piece.framesPerSecond()));
        arguments.addAll(piece.encoding().picture());
        arguments.addAll(Encoding.SAME_BYTES);
        arguments.addAll(List.of("-f", "mp4", file.toString()));
        String said = ffmpeg.feed(arguments, out -> write(piece, out));
        if (!said.matches("(?s).*frame= *" + piece.frames() + "\\b.*")) {
            throw OutsideTrouble.passing("a piece of a film ended early", null);
        }
    }

    private void write(Piece piece, OutputStream out) throws IOException {
        var canvas = new FrameCanvas(piece.width(), piece.height());
        Optional<FrameCanvas> other = piece.entrance().map(e -> new FrameCanvas(piece.width(), piece.height()));
        try (Reel reel = reels.open(piece.clip(), piece.from(), piece.width(), piece.height(), piece.behind());
                Reel before = before(piece, reel);
                Actor presenter = actors.enter(piece.presenter(), piece.width(), piece.height());
                Actor leaving = actors.enter(piece.presenterLeaving(), piece.width(), piece.height())) {
            boolean small =
                    piece.presenter().filter(part -> part.presence().isSmall()).isPresent();
            for (int frame = 0; frame < piece.frames(); frame++) {
                reel.next(canvas);
                if (!small) {
                    presenter.next(canvas);
                }
                letter(piece, canvas, piece.from() + frame, false);
                if (other.isPresent()) {
                    before.next(other.get());
                    leaving.next(other.get());
                    double share = (frame + 1.) / (piece.frames() + 1);
                    Blend.over(
                            canvas, other.get(), piece.entrance().orElseThrow().transition(), share);
                }
                if (small) {
                    presenter.next(canvas);
                }
                letter(piece, canvas, piece.from() + frame, true);
                canvas.writeTo(out);
            }
        }
    }

    private Reel before(Piece piece, Reel none) {
        return piece.entrance()
                .map(e -> reels.open(e.before(), e.beforeFrom(), piece.width(), piece.height(), piece.leaving()))
                .orElse(none);
    }

    /** @param lasting those that stay while pictures change, or the others */
    private static void letter(Piece piece, FrameCanvas canvas, int frame, boolean lasting) {
        double seconds = frame / (double) piece.framesPerSecond();
        piece.letterings().stream()
                .filter(lettering -> !lettering.behind() && lettering.lasting() == lasting)
                .forEach(lettering -> lettering.lay(canvas, seconds));
    }
}
