package org.reelwright.ejb.provider.studio;

import java.util.Arrays;

/**
 * What each pixel of a photo tells about being product. A colour cast, a strong darkening or a brightening is product;
 * a neutral darkening may be shadow, glass or a pale product, and only its edges tell: those of shadows are slow.
 */
final class Evidence {

    private static final double LEAST_EDGE = .013;
    private static final double EDGES_OVER_NOISE = 4;
    /** Edges that go on from clear ones may be fainter. */
    private static final double FAINTER = .6;

    private static final float HARD_EDGE = .05f;
    private static final float BLACK = -.46f;
    private static final float TINTED = .05f;
    private static final double DARKEST_SCALE = 96;

    private final float[] strength;
    private final float[] tint;
    private final float[] lightness;
    private final float[] edge;
    private final double threshold;
    private final Flood barrier;

    Evidence(Pixels photo, BackgroundFit background) {
        int n = photo.count();
        strength = new float[n];
        lightness = new float[n];
        float[] tinted = new float[n];
        float[][] distance = new float[3][n];
        double[] ground = new double[3];
        for (int i = 0; i < n; i++) {
            background.at(i % photo.width(), i / photo.width(), ground);
            tinted[i] = judge(photo, i, ground, distance);
        }
        tint = Blur.box(tinted, photo.width(), photo.height(), 1);
        edge = edges(distance, photo.width(), photo.height());
        threshold = Math.max(LEAST_EDGE, EDGES_OVER_NOISE * noise(photo));
        barrier = new Flood(photo);
        for (int i = 0; i < n; i++) {
            if (strength[i] > .5f || edge[i] > threshold) {
                barrier.add(i);
            }
        }
        barrier.run(i -> edge[i] > FAINTER * threshold);
    }

    /** 0 may be background, 1 must be product. */
    float strength(int i) {
        return strength[i];
    }

    /** What is no shadow: too sharp, too dark, or of another colour. */
    boolean isHard(int i) {
        return lightness[i] < BLACK || tint[i] > TINTED || edge[i] > HARD_EDGE;
    }

    /** How far a pixel's colour is from that of a shadow upon the background, as a share of its own brightness. */
    float tint(int i) {
        return tint[i];
    }

    /** Brighter than the background, or darker when negative, -1..1. */
    float lightness(int i) {
        return lightness[i];
    }

    /** Whether the picture changes here as fast as only a product's outline does, or is surely product. */
    boolean isBarrier(int i) {
        return barrier.seen(i);
    }

    /** Splits a pixel into so much of the background and a rest, which has no shade in it. @return its tint */
    private float judge(Pixels photo, int i, double[] ground, float[][] distance) {
        double scale = Math.max(DARKEST_SCALE, Math.max(ground[0], Math.max(ground[1], ground[2])));
        double dot = DARKEST_SCALE * DARKEST_SCALE * .02;
        double square = dot;
        for (int c = 0; c < 3; c++) {
            dot += photo.channel(i, c) * ground[c];
            square += ground[c] * ground[c];
        }
        double lit = Math.min(1, dot / square);
        double least = 9;
        double most = -9;
        double mean = 0;
        for (int c = 0; c < 3; c++) {
            double rest = (photo.channel(i, c) - lit * ground[c]) / scale;
            least = Math.min(least, rest);
            most = Math.max(most, rest);
            mean += Math.abs(rest) / 3;
            distance[c][i] = (float) ((photo.channel(i, c) - ground[c]) / scale);
            lightness[i] += distance[c][i] / 3;
        }
        double dark = Ramp.up(.26, .46, 1 - lit);
        double cast = Math.max(Ramp.up(.055, .14, most - least), Ramp.up(.09, .20, mean));
        strength[i] = (float) Math.max(dark, cast);
        return (float) ((most - least) / Math.max(.1, 1 + lightness[i]));
    }

    private static float[] edges(float[][] distance, int width, int height) {
        float[] edge = new float[width * height];
        for (float[] channel : distance) {
            float[] smooth = Blur.box(channel, width, height, 1);
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
        return edge;
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
