package org.reelwright.ejb.shot;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.reelwright.domain.image.Box;
import org.reelwright.ejb.image.Coverage;
import org.reelwright.ejb.image.FilmLayer;
import org.reelwright.ejb.image.Plane;

/**
 * A beam upon one plane of a frame, where one layer is seen in it.
 *
 * @param nothing what the plane has where it is dark
 * @param left where the layer's first column stands in the plane when nothing moves, as {@code top}
 */
record Falling(Surface on, int nothing, Plane alpha, int left, int top, CameraMove move) {

    /** The one that finds what lies in the dark. */
    private static final Beam FINDING = new Beam(.16, .45, .34);

    /** What is left of that where no light falls yet. */
    private static final double UNLIT = .07;

    /** Of its height: what lies about a product's foot is ground, which shows no beam. */
    private static final double FOOT = .18;

    private static final int WHITE = 235;
    private static final int WHOLE = 256;

    private static final int[] ALL = IntStream.rangeClosed(0, 255).toArray();
    /** A shadow hides as much as it is dark, and shows no light. */
    private static final int[] SOLID =
            IntStream.range(0, 256).map(alpha -> alpha * alpha / 255).toArray();

    /**
     * Light along a row, from the beam's left edge to its right one, in 256ths.
     *
     * @param keep of what is there
     * @param gain of what is missing to white
     * @param beyond whether the last of it goes on to the right
     */
    private record Shaft(int[] keep, int[] gain, boolean beyond) {

        Shaft weaker(double rest) {
            return rest == 1
                    ? this
                    : new Shaft(
                            keep, Arrays.stream(gain).map(g -> (int) (g * rest)).toArray(), beyond);
        }
    }

    /** @param divisor chroma has half the size */
    static Falling upon(Surface on, int nothing, Coverage cover, FrameCanvas.Seen seen, int divisor) {
        FilmLayer layer = seen.layer();
        return new Falling(on, nothing, cover.alpha(), layer.left() / divisor, layer.top() / divisor, seen.move());
    }

    void sweep(Box at, Beam beam, double share) {
        fall(at, at, beam, share, lit(beam), SOLID);
    }

    /** Light comes over it, as wide as it is; what lies before the light is dark. */
    void dawn(Box at, double share) {
        int[] keep = new int[bell(FINDING).length];
        for (int i = 0; i < keep.length; i++) {
            double ahead = i / (double) (keep.length - 1);
            keep[i] = (int) Math.round(WHOLE * (1 - (1 - UNLIT) * ahead * ahead * (3 - 2 * ahead)));
        }
        fall(at, at, FINDING, share, new Shaft(keep, new int[keep.length], true), ALL);
    }

    /** The beam that brings that light, as far as it falls upon a part. */
    void shine(Box at, Box part, double share) {
        fall(at, part, FINDING, share, lit(FINDING), SOLID);
    }

    private Shaft lit(Beam beam) {
        int[] gain = bell(beam);
        int[] keep = new int[gain.length];
        Arrays.fill(keep, WHOLE);
        return new Shaft(keep, gain, false);
    }

    private int[] bell(Beam beam) {
        int half = (int) Math.ceil(half(beam));
        return IntStream.rangeClosed(-half, half)
                .map(i -> {
                    double off = i / (double) half;
                    return (int) Math.round(WHOLE * beam.strength() * (1 - off * off) * (1 - off * off));
                })
                .toArray();
    }

    private double half(Beam beam) {
        return Math.max(1, beam.half() * Math.min(on.width(), on.height()));
    }

    /**
     * @param at what it passes from one side to the other, as shares of the frame
     * @param part of that in which it is seen
     */
    private void fall(Box at, Box part, Beam beam, double share, Shaft shaft, int[] shows) {
        double middleRow = (at.y() + at.height() / 2) * on.height();
        double reach = (at.width() * on.width() + beam.slant() * at.height() * on.height()) / 2 + half(beam);
        double middle = (at.x() + at.width() / 2) * on.width() + reach * (2 * share - 1);
        int first = (int) Math.max(0, Math.floor(part.x() * on.width()));
        int end = (int) Math.min(on.width(), Math.ceil((part.x() + part.width()) * on.width()));
        int last = (int) Math.min(on.height(), Math.ceil((part.y() + part.height()) * on.height()));
        for (int row = (int) Math.max(0, Math.floor(part.y() * on.height())); row < last; row++) {
            int begin = (int) Math.round(middle - (row - middleRow) * beam.slant()) - shaft.gain.length / 2;
            int to = shaft.beyond ? end : Math.min(end, begin + shaft.gain.length);
            fall(row, Math.max(first, begin), to, begin, shaft.weaker(rest(last - row, part)), shows);
        }
    }

    /** @param rows from the foot of what it falls upon @return what is left of the beam there */
    private double rest(int rows, Box part) {
        double share = Math.min(1, rows / (FOOT * part.height() * on.height()));
        return share * share;
    }

    private void fall(int row, int from, int to, int begin, Shaft shaft, int[] shows) {
        int line = seen(row, on.height(), move.dy()) - top;
        if (line < 0 || line >= alpha.height()) {
            return;
        }
        byte[] samples = on.samples();
        int last = shaft.gain.length - 1;
        for (int x = from; x < to; x++) {
            int column = seen(x, on.width(), move.dx()) - left;
            if (column >= 0 && column < alpha.width()) {
                int i = Math.min(x - begin, last);
                int at = row * on.width() + x;
                int old = samples[at] & 255;
                int kept = nothing + ((old - nothing) * shaft.keep[i] >> 8);
                int lit = kept + ((WHITE - kept) * shaft.gain[i] >> 8);
                int hides = shows[alpha.samples()[line * alpha.stride() + column] & 255];
                samples[at] = (byte) (old + (lit - old) * hides / 255);
            }
        }
    }

    /** The row or column of the layer, from where the frame's own first is. */
    private int seen(int place, int side, double moved) {
        return (int) Math.round((place - side / 2. - moved * side) / move.zoom() + side / 2.);
    }
}
