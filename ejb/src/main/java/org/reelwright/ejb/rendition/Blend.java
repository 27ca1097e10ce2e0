package org.reelwright.ejb.rendition;

import org.reelwright.domain.storyboard.Transition;
import org.reelwright.ejb.shot.FrameCanvas;
import org.reelwright.ejb.shot.Surface;

/** Lets one frame come in over another. */
final class Blend {

    /** Share of the width over which a wipe's edge is soft. */
    private static final double SOFT = .14;

    private Blend() {}

    /**
     * @param now the frame that comes in, on which the result is left; {@code then} the one that goes
     * @param share 0 all then .. 1 all now
     */
    static void over(FrameCanvas now, FrameCanvas then, Transition transition, double share) {
        double eased = share * share * (3 - 2 * share);
        over(now.y(), then.y(), transition, eased);
        over(now.u(), then.u(), transition, eased);
        over(now.v(), then.v(), transition, eased);
    }

    private static void over(Surface now, Surface then, Transition transition, double share) {
        switch (transition) {
            case CUT -> {}
            case DISSOLVE -> mix(now, then, evenly(now.width(), share));
            case WIPE -> mix(now, then, sweeping(now.width(), share));
            case SLIDE -> push(now, then, share);
        }
    }

    private static int[] evenly(int width, double share) {
        int[] weights = new int[width];
        java.util.Arrays.fill(weights, (int) Math.round(share * 256));
        return weights;
    }

    /** From left to right. */
    private static int[] sweeping(int width, double share) {
        int[] weights = new int[width];
        double edge = share * (1 + SOFT);
        for (int x = 0; x < width; x++) {
            double in = (edge - x / (double) width) / SOFT;
            weights[x] = (int) Math.round(Math.max(0, Math.min(1, in)) * 256);
        }
        return weights;
    }

    private static void mix(Surface now, Surface then, int[] weights) {
        byte[] in = now.samples();
        byte[] out = then.samples();
        for (int row = 0; row < in.length; row += now.width()) {
            for (int x = 0; x < weights.length; x++) {
                int old = out[row + x] & 255;
                in[row + x] = (byte) (old + (((in[row + x] & 255) - old) * weights[x] >> 8));
            }
        }
    }

    /** The one that comes pushes the other out to the left. */
    private static void push(Surface now, Surface then, double share) {
        int width = now.width();
        int seen = (int) Math.round(share * width);
        for (int row = 0; row < now.samples().length; row += width) {
            System.arraycopy(now.samples(), row, now.samples(), row + width - seen, seen);
            System.arraycopy(then.samples(), row + seen, now.samples(), row, width - seen);
        }
    }
}
