package org.reelwright.ejb.provider.studio;

/**
 * How much of each pixel is product, and in what colour. Near the outline a pixel is a mixture of the background beside
 * it and the product beside it; solved for, its share gives a soft edge, and its colour holds nothing of the old
 * background.
 */
final class Matte {

    private static final double VEIL = .24;

    private final Pixels photo;
    private final Outline outline;
    private final Evidence evidence;
    private final int ball;
    private final float[] body;
    private final float[][] ground;
    private final float[][] own;
    private final float[] smooth;
    private double contrast;

    Matte(Pixels photo, BackgroundFit background, Evidence evidence, Outline outline) {
        this.photo = photo;
        this.outline = outline;
        this.evidence = evidence;
        this.ball = outline.ball();
        float[] mask = new float[photo.count()];
        float[] light = new float[photo.count()];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = outline.product()[i] ? 1 : 0;
            light[i] = evidence.lightness(i);
        }
        this.body = Blur.box(mask, photo.width(), photo.height(), ball + 2);
        this.smooth = Blur.box(light, photo.width(), photo.height(), 5 * ball);
        this.ground = beside(background, i -> body[i] < 1e-5f ? 1 : 0, 2 * ball + 2);
        this.own = beside(background, this::ownness, 3 * ball);
    }

    /** @return red, green, blue and alpha in one number a pixel */
    Pixels paint() {
        int[] argb = new int[photo.count()];
        double clear = 0;
        int border = 0;
        for (int i = 0; i < argb.length; i++) {
            if (body[i] > 1e-5f) {
                argb[i] = outline.glass()[i] ? glass(i) : body[i] > .9999f ? opaque(i) : edge(i);
                if (body[i] > .4f && body[i] < .6f) {
                    clear += Math.min(1, distance(i) / .12);
                    border++;
                }
            }
        }
        contrast = border == 0 ? 0 : clear / border;
        return new Pixels(argb, photo.width(), photo.height());
    }

    /** How well the product stands out from the background along its outline, 0..1. */
    double contrast() {
        return contrast;
    }

    private int opaque(int i) {
        return 0xff000000 | photo.argb()[i];
    }

    private int edge(int i) {
        double dot = 0;
        double square = 1e-9;
        for (int c = 0; c < 3; c++) {
            double apart = own[c][i] - ground[c][i];
            dot += (photo.channel(i, c) - ground[c][i]) * apart;
            square += apart * apart;
        }
        double share = Math.max(0, Math.min(1, (dot / square - .05) / .9));
        double trust = Ramp.up(.03, .10, distance(i));
        double least = Ramp.up(.62, .98, body[i]) * Ramp.up(.5, .9, evidence.strength(i));
        double most = Ramp.up(.02, .40, body[i]);
        double plain = Ramp.up(.30, .75, body[i]);
        double alpha = Math.max(least, Math.min(most, trust * share + (1 - trust) * plain));
        return mixed(i, alpha);
    }

    /** A veil, so that it shows on dark grounds, denser where the glass bends or throws back light. */
    private int glass(int i) {
        double detail = Math.abs(evidence.lightness(i) - smooth[i]);
        double needed = Math.max(0, -evidence.lightness(i));
        double alpha = Math.max(needed, Math.min(.85, VEIL + 4.5 * detail)) * Ramp.up(.25, .7, body[i]);
        int argb = (int) Math.round(alpha * 255) << 24;
        for (int c = 0; c < 3 && alpha > 0; c++) {
            argb |= clamped((photo.channel(i, c) - (1 - alpha) * ground[c][i]) / alpha) << 16 - 8 * c;
        }
        return argb;
    }

    private int mixed(int i, double alpha) {
        int argb = (int) Math.round(alpha * 255) << 24;
        for (int c = 0; c < 3 && alpha > 0; c++) {
            double solved = (photo.channel(i, c) - (1 - alpha) * ground[c][i]) / alpha;
            argb |= clamped(alpha * clamped(solved) + (1 - alpha) * own[c][i]) << 16 - 8 * c;
        }
        return argb;
    }

    private static int clamped(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    /** Of product and background beside a pixel, as a share of the greatest distance. */
    private double distance(int i) {
        double most = 0;
        for (int c = 0; c < 3; c++) {
            most = Math.max(most, Math.abs(own[c][i] - ground[c][i]));
        }
        return most / 255;
    }

    /** Well inside counts in full; in what is too thin to have an inside, the clearest pixels do. */
    private float ownness(int i) {
        if (!outline.product()[i] || outline.glass()[i]) {
            return 0;
        }
        double far = Math.abs(evidence.lightness(i)) + .3 * evidence.strength(i);
        return body[i] > .9999f ? 1 : (float) (.0005 + .08 * Math.pow(far, 5));
    }

    private interface Weight {
        float of(int i);
    }

    /** The colour of what is weighed, averaged around each pixel. */
    private float[][] beside(BackgroundFit background, Weight weight, int radius) {
        int width = photo.width();
        int height = photo.height();
        float[] weights = new float[photo.count()];
        float[][] colours = new float[3][photo.count()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight.of(i);
            for (int c = 0; c < 3 && weights[i] > 0; c++) {
                colours[c][i] = weights[i] * photo.channel(i, c);
            }
        }
        float[] sum = Blur.box(weights, width, height, radius);
        double[] fitted = new double[3];
        for (int c = 0; c < 3; c++) {
            colours[c] = Blur.box(colours[c], width, height, radius);
        }
        for (int i = 0; i < sum.length; i++) {
            if (sum[i] > 1e-6f) {
                for (int c = 0; c < 3; c++) {
                    colours[c][i] /= sum[i];
                }
            } else {
                background.at(i % width, i / width, fitted);
                for (int c = 0; c < 3; c++) {
                    colours[c][i] = (float) fitted[c];
                }
            }
        }
        return colours;
    }
}
