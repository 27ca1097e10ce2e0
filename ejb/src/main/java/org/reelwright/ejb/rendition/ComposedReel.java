package org.reelwright.ejb.rendition;

import java.util.List;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.ejb.image.FilmLayer;
import org.reelwright.ejb.shot.CameraMove;
import org.reelwright.ejb.shot.FrameCanvas;

/** Films a picture's layers, far to near. */
final class ComposedReel implements Reel {

    /** A layer and how much the camera's way moves it. */
    record Lit(FilmLayer layer, double nearness) {}

    private final List<Lit> layers;
    private final Motion motion;
    private final int frames;
    private final double framesPerSecond;
    private int next;

    /** @param frames of the whole clip, and {@code from} the first one shown */
    ComposedReel(List<Lit> layers, Motion motion, int frames, double framesPerSecond, int from) {
        this.layers = layers;
        this.motion = motion;
        this.frames = frames;
        this.framesPerSecond = framesPerSecond;
        this.next = from;
    }

    @Override
    public void next(FrameCanvas canvas) {
        int frame = Math.min(next++, frames - 1);
        double share = frame / (double) Math.max(1, frames - 1);
        double seconds = frame / framesPerSecond;
        canvas.film(layers.stream()
                .map(lit -> new FrameCanvas.Seen(lit.layer(), CameraMove.at(motion, lit.nearness(), share, seconds)))
                .toList());
    }

    @Override
    public void close() {}
}
