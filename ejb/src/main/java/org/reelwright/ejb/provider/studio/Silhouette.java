package org.reelwright.ejb.provider.studio;

import java.util.function.IntPredicate;

/**
 * The product's outline. Background is what a ball that rolls in from the photo's rim can reach without crossing an
 * edge: soft shadows, which have none, are background; pale products, which have, are not.
 */
final class Silhouette {

    private static final double SPECK = .0004;
    private static final double PART = .02;
    private static final int EVEN = 4;
    private static final float DARKENED = -.12f;

    private final Pixels photo;
    private final Evidence evidence;
    private final Edges edges;
    private final int ball;
    private final boolean[] product;
    private final boolean[] glass;
    private int parts;

    Silhouette(Pixels photo, Evidence evidence, Edges edges) {
        this.photo = photo;
        this.evidence = evidence;
        this.edges = edges;
        this.ball = Math.max(1, Math.round(Math.max(photo.width(), photo.height()) / 400f));
        this.product = new boolean[photo.count()];
        this.glass = new boolean[photo.count()];
        boolean[] background = roll();
        new Pockets(photo, evidence, edges, background, ball).empty();
        for (int i = 0; i < product.length; i++) {
            product[i] = !background[i];
        }
        judgeEnclosed(background);
        new ShadowPeel(photo, evidence, edges, product, 3 * ball).run();
        shave();
        smooth();
        even();
        new GlassBody(photo, evidence, product, glass).fill();
        new Rags(photo, evidence, edges, product, glass, ball).tearOff();
        dropSpecks();
    }

    /** The same outline upon a larger copy of the photo. */
    Outline upon(Pixels larger) {
        var outline = new Outline(
                new boolean[larger.count()],
                new boolean[larger.count()],
                Math.max(1, Math.round(ball * larger.width() / (float) photo.width())));
        for (int i = 0; i < larger.count(); i++) {
            int x = Math.min(photo.width() - 1, i % larger.width() * photo.width() / larger.width());
            int y = Math.min(photo.height() - 1, i / larger.width() * photo.height() / larger.height());
            int here = y * photo.width() + x;
            outline.product()[i] = product[here];
            outline.glass()[i] = product[here] && glass[here];
        }
        return outline;
    }

    /** How much darkened background lies about, as a multiple of the product: much of it is product, most likely. */
    double shadow() {
        int all = 0;
        int dark = 0;
        for (int i = 0; i < product.length; i++) {
            all += product[i] ? 1 : 0;
            dark += !product[i] && evidence.lightness(i) < DARKENED ? 1 : 0;
        }
        return dark / (double) Math.max(1, all);
    }

    /** Whether what was found is little more than faint lines around nothing. */
    boolean isHollow() {
        int sure = 0;
        int all = 0;
        for (int i = 0; i < product.length; i++) {
            all += product[i] ? 1 : 0;
            sure += product[i] && (glass[i] || evidence.strength(i) > .5f) ? 1 : 0;
        }
        float[] inner = Blur.box(mask(i -> product[i]), photo.width(), photo.height(), 10 * ball);
        int thick = 0;
        for (float part : inner) {
            thick += part > .9999f ? 1 : 0;
        }
        return sure < .3 * all && thick < .3 * all;
    }

    /** How many pieces the product lies in. */
    int parts() {
        return parts;
    }

    private boolean[] roll() {
        float[] near = Blur.box(mask(edges::isBarrier), photo.width(), photo.height(), ball);
        var flood = new Flood(photo);
        for (int i = 0; i < product.length; i++) {
            if (photo.isRim(i) && near[i] < 1e-5f) {
                flood.add(i);
            }
        }
        flood.run(i -> near[i] < 1e-5f);
        flood.grow(ball + 1, i -> !edges.isBarrier(i));
        boolean[] background = new boolean[product.length];
        flood.forEach(i -> background[i] = true);
        return background;
    }

    private void judgeEnclosed(boolean[] background) {
        var enclosed = new Enclosed(photo, evidence, background, ball);
        var flood = new Flood(photo);
        var shaded = new Flood(photo);
        for (int start = 0; start < product.length; start++) {
            if (product[start] && !flood.seen(start) && !edges.isBarrier(start)) {
                flood.afresh().add(start);
                flood.run(i -> !background[i] && !edges.isBarrier(i));
                switch (enclosed.judge(flood, edges::isBarrier)) {
                    case HOLE -> flood.forEach(i -> product[i] = false);
                    case GLASS -> glaze(flood, background);
                    case PRODUCT -> shadedHole(start, shaded, background, enclosed);
                }
            }
        }
    }

    private void glaze(Flood flood, boolean[] background) {
        flood.forEach(i -> glass[i] = true);
        flood.grow(3 * ball, i -> !background[i] && evidence.strength(i) < .3f);
        flood.forEach(i -> glass[i] = true);
    }

    /** A hole may have the product's shadow in it. */
    private void shadedHole(int start, Flood shaded, boolean[] background, Enclosed enclosed) {
        if (!shaded.seen(start) && !edges.isHard(start)) {
            shaded.afresh().add(start);
            shaded.run(i -> !background[i] && !edges.isHard(i));
            if (enclosed.judge(shaded, edges::isHard) == Enclosed.Verdict.HOLE) {
                shaded.forEach(i -> product[i] = false);
            }
        }
    }

    /** Takes off what is neither strong nor part of anything thick: the hard rims of shadows. */
    private void shave() {
        int width = photo.width();
        int height = photo.height();
        float[] inner = Blur.box(mask(i -> product[i]), width, height, ball);
        float[] opened = Blur.box(mask(i -> inner[i] > .9999f), width, height, ball + 1);
        float[] strong = Blur.box(mask(i -> evidence.strength(i) > .4f), width, height, 1);
        for (int i = 0; i < product.length; i++) {
            product[i] &= opened[i] > 1e-5f || strong[i] > 1e-5f;
        }
    }

    /** Rags are shadow's; what is thin and sure stays. */
    private void smooth() {
        float[] around = Blur.box(mask(i -> product[i]), photo.width(), photo.height(), 2 * ball);
        for (int i = 0; i < product.length; i++) {
            if (evidence.tint(i) < .05f && evidence.lightness(i) > -.55f) {
                product[i] = around[i] > .5f;
            }
        }
    }

    /** Where the ground beside it lies in the dark an outline is guessed, and runs there as it runs beside. */
    private void even() {
        int reach = EVEN * ball;
        float[] near = Blur.box(mask(i -> product[i]), photo.width(), photo.height(), reach);
        float[] around = Blur.box(near, photo.width(), photo.height(), reach);
        float[] thick = Blur.box(mask(i -> near[i] > .9999f), photo.width(), photo.height(), 3 * reach);
        float[] shade = new float[product.length];
        for (int i = 0; i < product.length; i++) {
            shade[i] = product[i] ? 0 : Math.min(0, evidence.lightness(i));
        }
        float[] shaded = Blur.box(shade, photo.width(), photo.height(), reach);
        for (int i = 0; i < product.length; i++) {
            float light = evidence.lightness(i);
            boolean inShade = shaded[i] < DARKENED * (1 - near[i]);
            if (inShade && thick[i] > 1e-5f && evidence.tint(i) < .1f && light > -.6f && light < DARKENED) {
                product[i] = around[i] > .5f;
            }
        }
    }

    private void dropSpecks() {
        var flood = new Flood(photo);
        int largest = 0;
        for (int start = 0; start < product.length; start++) {
            if (product[start] && !flood.seen(start)) {
                flood.afresh().add(start);
                flood.run(i -> product[i]);
                largest = Math.max(largest, flood.size());
            }
        }
        double least = Math.max(SPECK * product.length, PART * largest);
        var again = new Flood(photo);
        for (int start = 0; start < product.length; start++) {
            if (product[start] && !again.seen(start)) {
                again.afresh().add(start);
                again.run(i -> product[i]);
                if (again.size() < least) {
                    again.forEach(i -> product[i] = false);
                } else {
                    parts++;
                }
            }
        }
    }

    private float[] mask(IntPredicate what) {
        float[] mask = new float[photo.count()];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = what.test(i) ? 1 : 0;
        }
        return mask;
    }
}
