package org.reelwright.ejb.provider.studio;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A product as white as paper that its maker has cut out already: upon a light backdrop nobody would see where it ends. It
 * gets the shade towards its edges that a studio's black cards would give it.
 */
final class RimShade {

    private static final int SOLID = 200;
    private static final int CLEAR = 128;

    /** Brightness of 0..255 from which on an edge is lost upon white. */
    private static final int LOST = 238;

    /** Share of the larger side that the shade reaches inwards. */
    private static final double REACH = .035;

    /** Of the light that is taken at the very edge. */
    private static final double DEEP = .42;

    private final Pixels cut;

    private RimShade(Pixels cut) {
        this.cut = cut;
    }

    /** Share of the outline, 0..1, that would be lost upon white. */
    static double lost(Pixels cut) {
        int[] outline = new RimShade(cut).outline();
        long lost = Arrays.stream(outline)
                .filter(i -> Math.min(cut.channel(i, 0), Math.min(cut.channel(i, 1), cut.channel(i, 2))) >= LOST)
                .count();
        return outline.length == 0 ? 0 : (double) lost / outline.length;
    }

    static Pixels upon(Pixels cut) {
        return new RimShade(cut).shaded();
    }

    private Pixels shaded() {
        int reach = (int) Math.max(3, Math.max(cut.width(), cut.height()) * REACH);
        int[] depths = depths(reach);
        int[] shaded = cut.argb().clone();
        for (int i = 0; i < shaded.length; i++) {
            if (depths[i] < reach) {
                double out = 1 - (double) depths[i] / reach;
                shaded[i] = dimmed(shaded[i], 1 - DEEP * out * out);
            }
        }
        return new Pixels(shaded, cut.width(), cut.height());
    }

    /** How many steps each pixel lies within the outline; {@code reach} for what lies deeper. */
    private int[] depths(int reach) {
        int[] depths = new int[cut.count()];
        Arrays.fill(depths, reach);
        var edge = new ArrayDeque<Integer>();
        for (int i : outline()) {
            depths[i] = 0;
            edge.add(i);
        }
        while (!edge.isEmpty()) {
            int i = edge.poll();
            for (int side = 0; side < 4 && depths[i] + 1 < reach; side++) {
                int next = cut.neighbour(i, side);
                if (depths[next] > depths[i] + 1 && cut.channel(next, -1) > SOLID) {
                    depths[next] = depths[i] + 1;
                    edge.add(next);
                }
            }
        }
        return depths;
    }

    private int[] outline() {
        return IntStream.range(0, cut.count())
                .filter(i -> cut.channel(i, -1) > SOLID)
                .filter(i -> IntStream.range(0, 4)
                        .map(side -> cut.neighbour(cut.neighbour(i, side), side))
                        .anyMatch(beyond -> cut.channel(beyond, -1) < CLEAR))
                .toArray();
    }

    private static int dimmed(int argb, double light) {
        int dimmed = argb & 0xff000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            dimmed |= (int) ((argb >> shift & 255) * light) << shift;
        }
        return dimmed;
    }
}
