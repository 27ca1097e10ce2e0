package org.reelwright.ejb.shot;

import java.util.Optional;
import org.reelwright.ejb.image.Coverage;
import org.reelwright.ejb.image.Plane;

/**
 * Lays one plane upon one surface: bilinear, in fixed point. Blends only where the layer neither hides everything nor
 * nothing, and lays nothing where another will hide it. These are the loops in which the studio spends its time.
 *
 * @param cover none for a plane that hides everything and reaches beyond the surface on all sides
 * @param x the plane's coordinate, in 65536ths, that the surface's first column shows; the same for {@code y} and rows
 * @param step from one column or row to the next
 * @param strength 0..256
 */
record Laying(Surface out, Plane plane, Optional<Coverage> cover, long x, long y, int step, int strength) {

    /** Of strength: nothing is taken off. */
    private static final int WHOLE = 256;

    private static final int ONE = 65536;

    /** Of a coordinate: what interpolation goes by. */
    private static final int BETWEEN = 0xff00;

    private static final ThreadLocal<Rows> COLOUR = ThreadLocal.withInitial(Rows::new);
    private static final ThreadLocal<Rows> COVER = ThreadLocal.withInitial(Rows::new);

    /** Some columns of a row, from one to before another. */
    record Span(int from, int to) {

        static final Span NONE = new Span(0, 0);

        int length() {
            return to - from;
        }
    }

    /** The widest stretch of this row that hides all behind it. */
    Span solid(int row) {
        if (cover.isEmpty()) {
            return new Span(0, out.width());
        }
        Span widest = Span.NONE;
        if (shows(row) && strength == WHOLE) {
            Coverage of = cover.get();
            int upper = upper(row);
            for (int i = 0; i < of.stretches(upper); i++) {
                Span span = of.even(upper, i) == 255 ? span(of, upper, i) : Span.NONE;
                widest = span.length() > widest.length() ? span : widest;
            }
        }
        return widest;
    }

    /** @param hidden columns that need not be laid */
    void lay(int row, Span hidden) {
        if (cover.isEmpty()) {
            int to = hidden.length() > 0 ? hidden.from() : out.width();
            copy(row, 0, to);
            copy(row, Math.max(to, hidden.to()), out.width());
        } else if (shows(row)) {
            blend(row, cover.get());
        }
    }

    private void blend(int row, Coverage of) {
        int upper = upper(row);
        int at = column(0);
        for (int i = 0; i < of.stretches(upper); i++) {
            Span span = span(of, upper, i);
            if (span.length() > 0) {
                mix(row, at, span.from(), of.alpha());
                evenly(row, span, of.even(upper, i));
                at = span.to();
            }
        }
        mix(row, at, Math.min(column(plane.width()), out.width()), of.alpha());
    }

    private void evenly(int row, Span span, int even) {
        if (even == 255 && strength == WHOLE) {
            copy(row, span.from(), span.to());
        } else if (even > 0) {
            veil(row, span.from(), span.to(), even);
        }
    }

    /** The surface's columns all of whose neighbours lie in a stretch. */
    private Span span(Coverage of, int upper, int stretch) {
        int from = column(of.from(upper, stretch));
        return new Span(from, Math.max(from, Math.min(column(of.to(upper, stretch) - 1), out.width())));
    }

    private boolean shows(int row) {
        long sy = y + (long) row * step;
        return sy >= 0 && sy >> 16 < plane.height();
    }

    private int upper(int row) {
        return (int) (y + (long) row * step >> 16);
    }

    /** The first column of the surface that shows this column of the plane, or one behind it. */
    private int column(int source) {
        return Math.max(ceil(-x), ceil(((long) source << 16) - x));
    }

    private int ceil(long distance) {
        return (int) Math.max(0, (distance + step - 1) / step);
    }

    private void copy(int row, int from, int to) {
        if (to > from && isStill()) {
            int source = upper(row) * plane.stride() + first(from);
            System.arraycopy(plane.samples(), source, out.samples(), row * out.width() + from, to - from);
        } else if (to > from) {
            byte[] target = out.samples();
            int first = first(from);
            char[] colours = between(plane, COLOUR.get(), row, first, to);
            int end = row * out.width() + to;
            int sx = (int) (x + (long) from * step) - (first << 16);
            for (int at = row * out.width() + from; at < end; at++) {
                target[at] = (byte) sampled(colours, sx);
                sx += step;
            }
        }
    }

    /** Sample falls upon sample: nothing lies between them. */
    private boolean isStill() {
        return step == ONE && (x & BETWEEN) == 0 && (y & BETWEEN) == 0;
    }

    /** @param even how much it hides all along */
    private void veil(int row, int from, int to, int even) {
        if (to > from) {
            byte[] target = out.samples();
            int first = first(from);
            char[] colours = between(plane, COLOUR.get(), row, first, to);
            int through = 65536 - (even * strength * 257 >> 8);
            int end = row * out.width() + to;
            int sx = (int) (x + (long) from * step) - (first << 16);
            for (int at = row * out.width() + from; at < end; at++) {
                int colour = sampled(colours, sx) * strength >> 8;
                target[at] = (byte) (colour + ((target[at] & 255) * through + 32768 >> 16));
                sx += step;
            }
        }
    }

    private void mix(int row, int from, int to, Plane alpha) {
        if (to > from) {
            byte[] target = out.samples();
            int first = first(from);
            char[] colours = between(plane, COLOUR.get(), row, first, to);
            char[] covers = between(alpha, COVER.get(), row, first, to);
            int end = row * out.width() + to;
            int sx = (int) (x + (long) from * step) - (first << 16);
            for (int at = row * out.width() + from; at < end; at++) {
                int hides = sampled(covers, sx) * strength >> 8;
                int colour = sampled(colours, sx) * strength >> 8;
                target[at] = (byte) (colour + ((target[at] & 255) * (65536 - hides * 257) + 32768 >> 16));
                sx += step;
            }
        }
    }

    private int first(int from) {
        return (int) (x + (long) from * step >> 16);
    }

    /** What lies between two rows of one of the planes, from one column on: each is needed for more than one pixel. */
    private char[] between(Plane of, Rows rows, int row, int first, int to) {
        long sy = y + (long) row * step;
        int count = Math.min((int) (x + (long) (to - 1) * step >> 16) + 2 - first, of.stride() - first);
        return rows.between(
                of.samples(), (int) (sy >> 16) * of.stride() + first, of.stride(), count, (int) (sy >> 8) & 255);
    }

    private static int sampled(char[] between, int sx) {
        int left = between[sx >> 16];
        return (left << 8) + (between[(sx >> 16) + 1] - left) * (sx >> 8 & 255) + 32768 >> 16;
    }
}
