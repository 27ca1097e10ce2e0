package org.reelwright.ejb.provider.studio;

import java.util.function.IntPredicate;

/**
 * Judges a calm region that the product shuts in. A hole shows some of the plain background, or its shadow, within a
 * sharp opaque rim; glass shows it too, but its rim is a faint line with the same on both sides; a highlight is
 * brighter, or fades out.
 */
final class Enclosed {

    enum Verdict {
        HOLE,
        GLASS,
        PRODUCT
    }

    private static final double SMALLEST_HOLE = .00012;
    private static final double SMALLEST_GLASS = .025;
    private static final double LINE = .03;

    private final Pixels photo;
    private final Evidence evidence;
    private final int ball;
    private final float[] outside;

    private final boolean[] background;

    Enclosed(Pixels photo, Evidence evidence, boolean[] background, int ball) {
        this.background = background;
        this.photo = photo;
        this.evidence = evidence;
        this.ball = ball;
        this.outside = outside(background);
    }

    /** @param rim where the region ends */
    Verdict judge(Flood region, IntPredicate rim) {
        var seen = new Seen(rim);
        region.forEach(seen::look);
        if (seen.product > .25 * seen.size || seen.rim == 0) {
            return Verdict.PRODUCT;
        }
        boolean shutIn = seen.opaque > .7 * seen.rim;
        return shutIn && seen.isHole() ? Verdict.HOLE : !shutIn && seen.isGlass() ? Verdict.GLASS : Verdict.PRODUCT;
    }

    /** Sums over one region and its rim. */
    private final class Seen {

        private final IntPredicate ends;
        private int size;
        private int leaks;
        private double product;
        private double foreign;
        private int plain;
        private int bright;
        private int rim;
        private int opaque;
        private int lined;
        private double nearContrast;
        private double farContrast;

        Seen(IntPredicate ends) {
            this.ends = ends;
        }

        void look(int i) {
            size++;
            product += evidence.strength(i);
            foreign += evidence.lightness(i) - outside[i];
            plain += Math.abs(evidence.lightness(i)) < .14 ? 1 : 0;
            bright += evidence.lightness(i) > .035 ? 1 : 0;
            for (int side = 0; side < 4; side++) {
                int next = photo.neighbour(i, side);
                leaks += background[next] ? 1 : 0;
                if (next != i && ends.test(next)) {
                    lookOut(i, side);
                }
            }
        }

        boolean isHole() {
            return size > SMALLEST_HOLE * photo.count()
                    && size / (double) rim > ball * .8
                    && plain > .15 * size
                    && leaks < .02 * rim
                    && bright < .05 * size
                    && nearContrast > .5 * farContrast;
        }

        boolean isGlass() {
            return size > SMALLEST_GLASS * photo.count() && Math.abs(foreign / size) < .06 && lined > .7 * rim;
        }

        /** Looks from a pixel at the region's rim through the rim: is it opaque, how sharp is it, is it but a line? */
        private void lookOut(int from, int side) {
            int at = from;
            double inside = evidence.lightness(from);
            double strongest = 0;
            double near = 0;
            double far = 0;
            int nearest = 2 * ball + 2;
            for (int step = 1; step <= 3 * nearest; step++) {
                at = photo.neighbour(at, side);
                double contrast = Math.abs(evidence.lightness(at) - inside) + evidence.tint(at);
                near = step <= nearest ? Math.max(near, contrast) : near;
                far = Math.max(far, contrast);
                strongest = step <= 2 * nearest ? Math.max(strongest, evidence.strength(at)) : strongest;
            }
            double beyond = Math.abs(evidence.lightness(at) - inside);
            rim++;
            opaque += strongest > .5 ? 1 : 0;
            lined += near > LINE && near > 1.5 * beyond ? 1 : 0;
            nearContrast += near;
            farContrast += far;
        }
    }

    private float[] outside(boolean[] background) {
        int width = photo.width();
        int height = photo.height();
        float[] weight = new float[background.length];
        float[] light = new float[background.length];
        for (int i = 0; i < background.length; i++) {
            weight[i] = background[i] ? 1 : 0;
            light[i] = background[i] ? evidence.lightness(i) : 0;
        }
        float[] weights = Blur.box(weight, width, height, 10 * ball);
        float[] lights = Blur.box(light, width, height, 10 * ball);
        for (int i = 0; i < background.length; i++) {
            lights[i] = weights[i] > 1e-4f ? lights[i] / weights[i] : 0;
        }
        return lights;
    }
}
