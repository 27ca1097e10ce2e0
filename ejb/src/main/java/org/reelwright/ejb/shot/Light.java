package org.reelwright.ejb.shot;

import java.util.Optional;
import org.reelwright.domain.image.Box;

/** Light that changes while it is filmed. A beam touches only the layer that it falls upon. */
public final class Light {

    private static final int BLACK = 16;
    private static final int GREY = 128;

    private Light() {}

    /**
     * Lets a beam glide over what stands in a layer, from left to right. It touches brightness alone.
     *
     * @param upon where that stands when nothing moves; all of the layer when empty
     * @param share 0 before it .. 1 behind it
     */
    public static void sweep(FrameCanvas canvas, FrameCanvas.Seen seen, Optional<Box> upon, Beam beam, double share) {
        Box at = upon.map(seen.move()::seen).orElseGet(() -> seen.bounds(canvas.y()));
        seen.layer()
                .cover()
                .map(cover -> Falling.upon(canvas.y(), BLACK, cover, seen, 1))
                .ifPresent(falling -> falling.sweep(at, beam, share));
    }

    /**
     * Lets light come over a layer that lies in the dark, from left to right.
     *
     * @param upon where that stands which shows the beam itself, when nothing moves; all of the layer when empty
     * @param share 0 all dark .. 1 all lit
     */
    public static void find(FrameCanvas canvas, FrameCanvas.Seen seen, Optional<Box> upon, double share) {
        Box all = seen.bounds(canvas.y());
        Box shining = upon.map(seen.move()::seen).orElse(all);
        seen.layer()
                .cover()
                .map(cover -> Falling.upon(canvas.y(), BLACK, cover, seen, 1))
                .ifPresent(falling -> {
                    falling.dawn(all, share);
                    falling.shine(all, shining, share);
                });
        seen.layer().halfCover().ifPresent(cover -> {
            Falling.upon(canvas.u(), GREY, cover, seen, 2).dawn(all, share);
            Falling.upon(canvas.v(), GREY, cover, seen, 2).dawn(all, share);
        });
    }

    /** @param share 0 dark .. 1 as it is */
    public static void dim(FrameCanvas canvas, double share) {
        dim(canvas.y().samples(), BLACK, share);
        dim(canvas.u().samples(), GREY, share);
        dim(canvas.v().samples(), GREY, share);
    }

    private static void dim(byte[] samples, int nothing, double share) {
        byte[] dimmed = new byte[256];
        for (int i = 0; i < dimmed.length; i++) {
            dimmed[i] = (byte) Math.round(nothing + (i - nothing) * share);
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] = dimmed[samples[i] & 255];
        }
    }
}
