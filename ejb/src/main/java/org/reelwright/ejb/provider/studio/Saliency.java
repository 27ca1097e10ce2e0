package org.reelwright.ejb.provider.studio;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** What the eye goes to in a photo: what is unlike its rim, what is detailed, and what is near the middle. */
final class Saliency {

    private static final int COARSE = 120;

    private final BufferedImage photo;
    private final int width;
    private final int height;
    private final double scale;
    private final double[] weight;
    private double total;

    Saliency(BufferedImage photo) {
        this.photo = photo;
        this.scale = Math.max(1, Math.max(photo.getWidth(), photo.getHeight()) / (double) COARSE);
        this.width = Math.max(1, (int) (photo.getWidth() / scale));
        this.height = Math.max(1, (int) (photo.getHeight() / scale));
        this.weight = new double[width * height];
        weigh(coarse());
    }

    /** @return the part of that shape, width by height, that keeps the most: as large as the photo allows */
    Rectangle crop(double aspect) {
        double w = Math.min(photo.getWidth(), photo.getHeight() * aspect);
        double h = w / aspect;
        double spareX = photo.getWidth() - w;
        double spareY = photo.getHeight() - h;
        Rectangle best = new Rectangle();
        double most = -1;
        for (int step = 0; step <= 40; step++) {
            var part = new Rectangle(
                    (int) Math.round(spareX * step / 40),
                    (int) Math.round(spareY * step / 40),
                    Math.max(1, (int) Math.round(w)),
                    Math.max(1, (int) Math.round(h)));
            double kept = kept(part) + .12 * centred(part);
            if (kept > most) {
                most = kept;
                best = part;
            }
        }
        return best;
    }

    /** The share of what matters that lies in a part of the photo. */
    double kept(Rectangle part) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += part.contains((i % width + .5) * scale, (i / width + .5) * scale) ? weight[i] : 0;
        }
        return total == 0 ? 1 : sum / total;
    }

    /** The middle of what matters, in the photo's pixels. */
    double[] middle() {
        double x = 0;
        double y = 0;
        for (int i = 0; i < weight.length; i++) {
            x += weight[i] * (i % width + .5);
            y += weight[i] * (i / width + .5);
        }
        return total == 0
                ? new double[] {photo.getWidth() / 2.0, photo.getHeight() / 2.0}
                : new double[] {x / total * scale, y / total * scale};
    }

    private double centred(Rectangle part) {
        double[] middle = middle();
        return 1
                - Math.abs(middle[0] - part.getCenterX()) / part.width
                - Math.abs(middle[1] - part.getCenterY()) / part.height;
    }

    private Pixels coarse() {
        var coarse = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = coarse.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(photo.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        g.dispose();
        return Pixels.of(coarse);
    }

    private void weigh(Pixels coarse) {
        int[] rim = rim(coarse);
        for (int i = 0; i < weight.length; i++) {
            double unlike = 0;
            double detail = 0;
            for (int c = 0; c < 3; c++) {
                unlike = Math.max(unlike, Math.abs(coarse.channel(i, c) - rim[c]));
                for (int side = 0; side < 4; side++) {
                    detail = Math.max(
                            detail, Math.abs(coarse.channel(i, c) - coarse.channel(coarse.neighbour(i, side), c)));
                }
            }
            double u = 2.0 * (i % width) / width - 1;
            double v = 2.0 * (i / width) / height - 1;
            double middle = Math.exp(-1.2 * (u * u + v * v));
            double seen = Math.max(0, unlike / 255 - .06) + .6 * Math.max(0, detail / 255 - .04);
            weight[i] = seen * (.35 + middle);
            total += weight[i];
        }
    }

    /** The rim's middle colour. */
    private static int[] rim(Pixels coarse) {
        int[] middle = new int[3];
        for (int c = 0; c < 3; c++) {
            int channel = c;
            int[] seen = java.util.stream.IntStream.range(0, coarse.count())
                    .filter(coarse::isRim)
                    .map(i -> coarse.channel(i, channel))
                    .toArray();
            Arrays.sort(seen);
            middle[c] = seen[seen.length / 2];
        }
        return middle;
    }
}
