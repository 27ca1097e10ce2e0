package org.reelwright.ejb.rendition;

import java.util.List;
import java.util.Optional;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.ejb.image.FilmLayer;
import org.reelwright.ejb.shot.Beam;
import org.reelwright.ejb.shot.CameraMove;
import org.reelwright.ejb.shot.FrameCanvas;
import org.reelwright.ejb.shot.Light;

/** Films a picture's layers, far to near. */
final class ComposedReel implements Reel {

    /**
     * @param nearness how much the camera's way moves it
     * @param word whether it is lettering behind the product
     */
    record Lit(FilmLayer layer, double nearness, boolean word) {}

    private static final double SWEEP_FROM = .45;
    private static final double SWEEP_SECONDS = .95;
    private static final double LIGHTS_UP_SECONDS = .5;

    private final List<Lit> layers;
    private final Optional<Box> product;
    private final Look look;
    private final Motion motion;
    private final Optional<Beam> beam;
    private final Optional<Reveal> reveal;
    private final double framesPerSecond;
    private int next;

    /**
     * @param layers of its picture, and what is lettered behind the product
     * @param from the first frame that is shown
     */
    ComposedReel(Clip.Composed clip, List<Lit> layers, double framesPerSecond, int from) {
        this.layers = layers;
        this.product = clip.picture().product();
        this.look = clip.look();
        this.motion = clip.motion();
        FilmLayer nearest = layers.get(layers.size() - 1).layer();
        this.reveal = Optional.of(Reveal.of(look)).filter(way -> motion == Motion.REVEAL && !nearest.opaque());
        boolean late = from > (SWEEP_FROM + SWEEP_SECONDS) * framesPerSecond;
        this.beam =
                late || reveal.isPresent() ? Optional.empty() : Beam.of(look, () -> Gloss.of(nearest, clip.picture()));
        this.framesPerSecond = framesPerSecond;
        this.next = from;
    }

    @Override
    public void next(FrameCanvas canvas) {
        double seconds = next++ / framesPerSecond;
        List<FrameCanvas.Seen> seen = layers.stream()
                .map(lit -> new FrameCanvas.Seen(lit.layer(), move(lit, canvas, seconds)))
                .toList();
        if (reveal.isPresent()) {
            reveal.get().film(canvas, seen, product, seconds);
        } else {
            canvas.film(seen);
            light(canvas, seen.get(seen.size() - 1), seconds);
        }
    }

    private CameraMove move(Lit lit, FrameCanvas canvas, double seconds) {
        return lit.word()
                ? CameraMove.passing(seconds)
                : CameraMove.at(look, motion, lit.nearness(), whole(lit.layer(), canvas), seconds);
    }

    /** A beam that passes over the product, and in the dark look a room that was darker. */
    private void light(FrameCanvas canvas, FrameCanvas.Seen nearest, double seconds) {
        double swept = (seconds - SWEEP_FROM) / SWEEP_SECONDS;
        if (swept > 0 && swept < 1) {
            beam.ifPresent(light -> Light.sweep(canvas, nearest, product, light, swept));
        }
        if (look == Look.DARK_PREMIUM && seconds < LIGHTS_UP_SECONDS) {
            double share = seconds / LIGHTS_UP_SECONDS;
            Light.dim(canvas, .30 + .70 * share * (2 - share));
        }
    }

    private static boolean whole(FilmLayer layer, FrameCanvas canvas) {
        return layer.left() >= 0
                && layer.top() >= 0
                && layer.left() + layer.y().width() <= canvas.y().width()
                && layer.top() + layer.y().height() <= canvas.y().height();
    }

    @Override
    public void close() {}
}
