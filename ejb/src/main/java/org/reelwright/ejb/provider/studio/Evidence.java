package org.reelwright.ejb.provider.studio;

/**
 * What each pixel of a photo tells about being product. A colour cast, a strong darkening or a brightening is product;
 * a neutral darkening may be shadow, glass or a pale product, and only its {@link Edges} tell.
 */
final class Evidence {

    private static final double DARKEST_SCALE = 96;

    private final float[] strength;
    private final float[] tint;
    private final float[] lightness;

    Evidence(Pixels photo, BackgroundFit background) {
        int n = photo.count();
        strength = new float[n];
        lightness = new float[n];
        float[] tinted = new float[n];
        double[] ground = new double[3];
        for (int i = 0; i < n; i++) {
            background.at(i % photo.width(), i / photo.width(), ground);
            tinted[i] = judge(photo, i, ground);
        }
        tint = Blur.box(tinted, photo.width(), photo.height(), 1);
    }

    /** 0 may be background, 1 must be product. */
    float strength(int i) {
        return strength[i];
    }

    /** How far a pixel's colour is from that of a shadow upon the background, as a share of its own brightness. */
    float tint(int i) {
        return tint[i];
    }

    /** Brighter than the background, or darker when negative, -1..1. */
    float lightness(int i) {
        return lightness[i];
    }

    /** Splits a pixel into so much of the background and a rest, which has no shade in it. @return its tint */
    private float judge(Pixels photo, int i, double[] ground) {
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
            lightness[i] += (float) ((photo.channel(i, c) - ground[c]) / scale / 3);
        }
        double dark = Ramp.up(.26, .46, 1 - lit);
        double cast = Math.max(Ramp.up(.055, .14, most - least), Ramp.up(.09, .20, mean));
        strength[i] = (float) Math.max(dark, cast);
        return (float) ((most - least) / Math.max(.1, 1 + lightness[i]));
    }
}
