package org.reelwright.ejb.provider.studio;

/**
 * Takes the shadow off that clings to a product. From the background inward a shadow only ever gets darker, without a
 * hard edge and without a colour of its own; what would have to get brighter again is product.
 */
final class ShadowPeel {

    private static final float BRIGHTER_AGAIN = .05f;
    /** Of a piece of product. Pale things and glass have no hard edges either, and stay as they are. */
    private static final double STRONG_ENOUGH = .5;

    private final Pixels photo;
    private final Evidence evidence;
    private final Edges edges;
    private final boolean[] product;
    private final float[] darkest;
    private final float[] hard;
    private final boolean[] kept;
    private final int rim;

    /** @param rim so far may an outline lie outside the product, in pixels */
    ShadowPeel(Pixels photo, Evidence evidence, Edges edges, boolean[] product, int rim) {
        this.rim = rim;
        this.photo = photo;
        this.evidence = evidence;
        this.edges = edges;
        this.product = product;
        this.darkest = new float[product.length];
        this.kept = new boolean[product.length];
        float[] hardHere = new float[product.length];
        for (int i = 0; i < product.length; i++) {
            hardHere[i] = edges.isHard(i) ? 1 : 0;
        }
        this.hard = Blur.box(hardHere, photo.width(), photo.height(), 1);
    }

    void run() {
        keepPale();
        var flood = new Flood(photo);
        for (int i = 0; i < product.length; i++) {
            if (!product[i]) {
                darkest[i] = Math.min(0, evidence.lightness(i));
                flood.add(i);
            }
        }
        flood.runFrom(this::enters);
        flood.grow(1, i -> !kept[i] && !edges.isHard(i));
        flood.grow(rim, i -> !kept[i] && evidence.strength(i) < .2f && Math.abs(evidence.lightness(i)) < .05f);
        flood.forEach(i -> product[i] = false);
    }

    private void keepPale() {
        var flood = new Flood(photo);
        for (int start = 0; start < product.length; start++) {
            if (product[start] && !flood.seen(start)) {
                flood.afresh().add(start);
                flood.run(i -> product[i]);
                int[] strong = {0};
                flood.forEach(i -> strong[0] += evidence.strength(i) > .5f ? 1 : 0);
                if (strong[0] < STRONG_ENOUGH * flood.size()) {
                    flood.forEach(i -> kept[i] = true);
                }
            }
        }
    }

    private boolean enters(int from, int to) {
        float light = evidence.lightness(to);
        boolean shadow = light < darkest[from] + BRIGHTER_AGAIN && !kept[to] && hard[to] < 1e-5f;
        if (shadow) {
            darkest[to] = Math.min(darkest[from], light);
        }
        return shadow;
    }
}
