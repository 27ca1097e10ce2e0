package org.reelwright.ejb.shot;

import org.reelwright.domain.image.Box;

/** Blocks that fall open one after the other, from left to right, in turn downwards and upwards. */
public final class Blinds {

    private static final int COUNT = 5;
    /** Share of all the time that each takes. */
    private static final double EACH = .5;

    private Blinds() {}

    /**
     * @param closed what is seen where they are still closed, of the same size; the result is left on {@code open}
     * @param nearest what they hide
     * @param share 0 all closed .. 1 all open
     */
    public static void open(FrameCanvas open, FrameCanvas closed, FrameCanvas.Seen nearest, double share) {
        Box at = nearest.bounds(open.y());
        open(open.y(), closed.y(), at, share);
        open(open.u(), closed.u(), at, share);
        open(open.v(), closed.v(), at, share);
    }

    private static void open(Surface open, Surface closed, Box at, double share) {
        for (int i = 0; i < COUNT; i++) {
            double rest = 1 - Math.max(0, Math.min(1, (share - (1 - EACH) * i / (COUNT - 1)) / EACH));
            double hidden = rest * rest * rest;
            double top = i % 2 == 0 ? at.y() + at.height() * (1 - hidden) : at.y();
            int from = within(at.x() + at.width() * i / COUNT, open.width());
            int to = within(at.x() + at.width() * (i + 1) / COUNT, open.width());
            int last = within(top + at.height() * hidden, open.height());
            for (int row = within(top, open.height()); row < last && from < to; row++) {
                int start = row * open.width() + from;
                System.arraycopy(closed.samples(), start, open.samples(), start, to - from);
            }
        }
    }

    private static int within(double share, int side) {
        return (int) Math.round(Math.max(0, Math.min(1, share)) * side);
    }
}
