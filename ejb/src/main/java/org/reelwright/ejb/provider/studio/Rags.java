package org.reelwright.ejb.provider.studio;

/**
 * Scraps of shadow that hang on an outline where the background has a weave: they stick out, are a little darker than the
 * background, and have nothing in them that only a product has.
 */
final class Rags {

    /** In balls: as thick as this, a part is no scrap. */
    private static final int THICK = 12;

    /** In balls: a corner that is only rounder than the rest is less deep. */
    private static final int DEEP = 5;

    private static final double FAINT = .1;
    private static final double DARKEST = -.3;
    private static final double DARKER = -.03;
    private static final double SMOOTH = .5;

    private final Pixels photo;
    private final Evidence evidence;
    private final Edges edges;
    private final boolean[] product;
    private final boolean[] glass;
    private final int ball;

    Rags(Pixels photo, Evidence evidence, Edges edges, boolean[] product, boolean[] glass, int ball) {
        this.photo = photo;
        this.evidence = evidence;
        this.edges = edges;
        this.product = product;
        this.glass = glass;
        this.ball = ball;
    }

    void tearOff() {
        float[] thick = opened();
        var flood = new Flood(photo);
        for (int start = 0; start < product.length; start++) {
            if (sticksOut(start, thick) && !flood.seen(start)) {
                flood.afresh().add(start);
                flood.run(i -> sticksOut(i, thick));
                if (isRag(flood)) {
                    flood.forEach(i -> product[i] = false);
                }
            }
        }
    }

    private boolean sticksOut(int i, float[] thick) {
        return product[i] && !glass[i] && thick[i] < 1e-5f;
    }

    /** What a box of that thickness reaches without leaving the product. */
    private float[] opened() {
        int radius = THICK * ball;
        float[] mask = new float[product.length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = product[i] ? 1 : 0;
        }
        float[] inner = Blur.box(mask, photo.width(), photo.height(), radius);
        for (int i = 0; i < mask.length; i++) {
            mask[i] = inner[i] > .9999f ? 1 : 0;
        }
        return Blur.box(mask, photo.width(), photo.height(), radius + 1);
    }

    private boolean isRag(Flood part) {
        int[] box = {photo.width(), photo.height(), -1, -1};
        double[] sum = new double[3];
        part.forEach(i -> {
            box[0] = Math.min(box[0], i % photo.width());
            box[1] = Math.min(box[1], i / photo.width());
            box[2] = Math.max(box[2], i % photo.width());
            box[3] = Math.max(box[3], i / photo.width());
            sum[0] += evidence.strength(i);
            sum[1] += evidence.lightness(i);
            sum[2] += edges.isHard(i) ? 1 : 0;
        });
        int deep = Math.min(box[2] - box[0], box[3] - box[1]) + 1;
        double light = sum[1] / part.size();
        return deep >= DEEP * ball
                && sum[0] < FAINT * part.size()
                && light > DARKEST
                && light < DARKER
                && sum[2] < SMOOTH * part.size();
    }
}
