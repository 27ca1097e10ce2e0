package org.reelwright.ejb.provider.studio;

/**
 * Plain background that lies between two products, or between a product and its strap, and is open to the rest by a neck
 * that is too narrow for the ball. What a faint line alone parts from the background may be glass, and stays.
 */
final class Pockets {

    private static final float PLAIN = .12f;
    private static final float FAINT = .2f;

    /** Of a pocket's rim, at most so much has background behind it. */
    private static final double OPEN_BEHIND = .3;

    private final Pixels photo;
    private final Evidence evidence;
    private final Edges edges;
    private final boolean[] background;
    private final int ball;
    private final float[] barriers;

    Pockets(Pixels photo, Evidence evidence, Edges edges, boolean[] background, int ball) {
        this.photo = photo;
        this.evidence = evidence;
        this.edges = edges;
        this.background = background;
        this.ball = ball;
        float[] here = new float[background.length];
        for (int i = 0; i < here.length; i++) {
            here[i] = edges.isBarrier(i) ? 1 : 0;
        }
        this.barriers = Blur.box(here, photo.width(), photo.height(), ball - 1);
    }

    /** Adds them to the background. */
    void empty() {
        boolean[] outside = background.clone();
        var flood = new Flood(photo);
        for (int start = 0; start < outside.length; start++) {
            if (isPlain(start, outside) && !flood.seen(start) && isBeside(start, outside)) {
                flood.afresh().add(start);
                flood.run(i -> isPlain(i, outside));
                if (isPocket(flood, outside)) {
                    flood.grow(ball, i -> !edges.isBarrier(i));
                    flood.forEach(i -> background[i] = true);
                }
            }
        }
    }

    private boolean isPlain(int i, boolean[] outside) {
        return !outside[i]
                && barriers[i] < 1e-5f
                && Math.abs(evidence.lightness(i)) < PLAIN
                && evidence.strength(i) < FAINT;
    }

    private boolean isBeside(int i, boolean[] outside) {
        for (int side = 0; side < 4; side++) {
            if (outside[photo.neighbour(i, side)]) {
                return true;
            }
        }
        return false;
    }

    private boolean isPocket(Flood region, boolean[] outside) {
        int[] rim = new int[2];
        region.forEach(i -> {
            for (int side = 0; side < 4; side++) {
                int next = photo.neighbour(i, side);
                if (next != i && !region.seen(next) && !outside[next]) {
                    rim[0]++;
                    rim[1] += leadsOut(i, side, outside) ? 1 : 0;
                }
            }
        });
        return rim[1] <= OPEN_BEHIND * rim[0];
    }

    private boolean leadsOut(int from, int side, boolean[] outside) {
        int at = from;
        for (int step = 0; step < 6 * (ball + 1) && !outside[at]; step++) {
            at = photo.neighbour(at, side);
        }
        return outside[at];
    }
}
