package org.reelwright.ejb.rendition;

import java.util.List;
import java.util.Optional;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.ejb.shot.Blinds;
import org.reelwright.ejb.shot.FrameCanvas;
import org.reelwright.ejb.shot.Light;

/** How what stands nearest is shown, which nobody saw before. */
enum Reveal {
    /** It stands against the light, until a beam finds it. */
    LIGHT(.1, 1) {
        @Override
        void show(FrameCanvas canvas, List<FrameCanvas.Seen> seen, Optional<Box> product, double share) {
            canvas.film(seen);
            Light.find(canvas, seen.get(seen.size() - 1), product, share);
            Light.dim(canvas, .62 + .38 * share * (2 - share));
        }
    },
    /** It comes in blocks, each of which falls open by itself. */
    BLOCKS(0, .7) {
        @Override
        void show(FrameCanvas canvas, List<FrameCanvas.Seen> seen, Optional<Box> product, double share) {
            FrameCanvas.Seen nearest = seen.get(seen.size() - 1);
            var closed = new FrameCanvas(canvas.y().width(), canvas.y().height());
            canvas.film(seen.subList(0, seen.size() - 1));
            closed.show(canvas);
            canvas.film(List.of(nearest));
            Blinds.open(canvas, closed, nearest, share);
        }
    };

    private final double fromSeconds;
    private final double forSeconds;

    Reveal(double fromSeconds, double forSeconds) {
        this.fromSeconds = fromSeconds;
        this.forSeconds = forSeconds;
    }

    static Reveal of(Look look) {
        return switch (look) {
            case CLEAN_STUDIO, WARM_LIFESTYLE, DARK_PREMIUM -> LIGHT;
            case BOLD_TYPE, PLAYFUL_PATTERN, TECHNICAL -> BLOCKS;
        };
    }

    /**
     * Films layers, far to near.
     *
     * @param product where the one that stands nearest is, when nothing moves
     * @param seconds since the scene began
     */
    void film(FrameCanvas canvas, List<FrameCanvas.Seen> seen, Optional<Box> product, double seconds) {
        double share = (seconds - fromSeconds) / forSeconds;
        if (share < 1) {
            show(canvas, seen, product, Math.max(0, share));
        } else {
            canvas.film(seen);
        }
    }

    /** @param share 0 nothing of it .. 1 all of it */
    abstract void show(FrameCanvas canvas, List<FrameCanvas.Seen> seen, Optional<Box> product, double share);
}
