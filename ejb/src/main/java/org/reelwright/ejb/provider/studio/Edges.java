package org.reelwright.ejb.provider.studio;

import java.util.Arrays;

/** Where a photo changes faster than light alone would make it: edges of products are quick, those of shadows slow. */
final class Edges {

    private static final double LEAST_EDGE = .013;
    /** Pixels, along the longer side. Everything is steeper in a smaller photo. */
    private static final double USUAL = 600;

    private static final double EDGES_OVER_NOISE = 4;
    /** Edges that go on from clear ones may be fainter. */
    private static final double FAINTER = .6;

    private static final float HARD_EDGE = .05f;
    private static final float BLACK = -.46f;
    private static final float TINTED = .05f;
    private static final double DARKEST_SCALE = 96;

    private final Evidence evidence;
    private final float[] edge;
    private final double steepness;
    private final Flood barrier;

    Edges(Pixels photo, BackgroundFit background, Evidence evidence) {
        this.evidence = evidence;
        this.edge = new float[photo.count()];
        this.steepness = Math.max(1, USUAL / Math.max(photo.width(), photo.height()));
        this.barrier = new Flood(photo);
        measure(photo, background);
        double threshold = Math.max(LEAST_EDGE * steepness, EDGES_OVER_NOISE * noise(photo));
        for (int i = 0; i < edge.length; i++) {
            if (evidence.strength(i) > .5f || edge[i] > threshold) {
                barrier.add(i);
            }
        }
        barrier.run(i -> edge[i] > FAINTER * threshold);
    }

    /** Whether the picture changes here as fast as only a product's outline does, or is surely product. */
    boolean isBarrier(int i) {
        return barrier.seen(i);
    }

    /** What is no shadow: too sharp, too dark, or of another colour. */
    boolean isHard(int i) {
        return evidence.lightness(i) < BLACK || evidence.tint(i) > TINTED || edge[i] > HARD_EDGE * steepness;
    }

    private void measure(Pixels photo, BackgroundFit background) {
        int width = photo.width();
        int height = photo.height();
        for (int c = 0; c < 3; c++) {
            float[] smooth = Blur.box(distance(photo, background, c), width, height, 1);
            for (int y = 1; y < height - 1; y++) {
                for (int i = y * width + 1; i < y * width + width - 1; i++) {
                    float dx = smooth[i + 1] - smooth[i - 1];
                    float dy = smooth[i + width] - smooth[i - width];
                    edge[i] = Math.max(edge[i], dx * dx + dy * dy);
                }
            }
        }
        for (int i = 0; i < edge.length; i++) {
            edge[i] = (float) Math.sqrt(edge[i]) / 2;
        }
    }

    private static float[] distance(Pixels photo, BackgroundFit background, int c) {
        float[] distance = new float[photo.count()];
        double[] ground = new double[3];
        for (int i = 0; i < distance.length; i++) {
            background.at(i % photo.width(), i / photo.width(), ground);
            double scale = Math.max(DARKEST_SCALE, Math.max(ground[0], Math.max(ground[1], ground[2])));
            distance[i] = (float) ((photo.channel(i, c) - ground[c]) / scale);
        }
        return distance;
    }

    /** The middle edge near the photo's rim, where there is seldom a product. */
    private double noise(Pixels photo) {
        int band = Math.max(2, Math.min(photo.width(), photo.height()) / 20);
        float[] seen = new float[photo.count()];
        int count = 0;
        for (int i = 0; i < photo.count(); i++) {
            int x = i % photo.width();
            int y = i / photo.width();
            int nearest = Math.min(Math.min(x, photo.width() - 1 - x), Math.min(y, photo.height() - 1 - y));
            if (nearest > 0 && nearest < band) {
                seen[count++] = edge[i];
            }
        }
        Arrays.sort(seen, 0, count);
        return count == 0 ? 0 : seen[count / 2];
    }
}
