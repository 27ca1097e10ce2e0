package org.reelwright.ejb.provider.studio;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Palette;

/**
 * The shadow that a product casts in its new place, in the colour of that place. What stands on a foot darkens the
 * ground under it; what was photographed lying throws its outline on the wall behind.
 */
final class CastShadow {

    /** Shadows are soft: a quarter of the size shows all there is. */
    private static final int COARSE = 4;

    private static final double FOOT = .10;
    private static final double BROAD_FOOT = .25;
    /** Share of a product's height below which it may touch the ground. */
    private static final double LOW = .72;

    /** Share of the gap between a product and words under it within which its shadow ends. */
    private static final double SHORT = .85;

    private final CutOut product;
    private final Color colour;
    private final int width;
    private final int height;
    private final Rectangle2D words;

    /** @param words what stands there, in pixels; where they are right under the product, no shadow may reach them */
    CastShadow(CutOut product, Palette palette, int width, int height, Rectangle2D words) {
        this.product = product;
        Rgb dark = palette.depth().mixedWith(new Rgb(0, 0, 0), .82);
        this.colour = new Color(dark.packed());
        this.width = width;
        this.height = height;
        this.words = words;
    }

    /** @param place of the product's bounds, before it is turned */
    void draw(Graphics2D g, Rectangle2D place, double turn) {
        double size = Math.sqrt(place.getWidth() * place.getHeight());
        if (Math.abs(turn) < 1e-3 && stands()) {
            cast(g, flattened(place, .16, size * .012), size * .055, .42);
            cast(g, flattened(place, .07, size * .004), size * .016, .55);
            cast(g, AffineTransform.getTranslateInstance(size * .02, size * .03), place, turn, size * .06, .16);
        } else {
            cast(g, AffineTransform.getTranslateInstance(size * .018, size * .045), place, turn, size * .05, .34);
            cast(g, AffineTransform.getTranslateInstance(size * .006, size * .012), place, turn, size * .014, .26);
        }
    }

    /** Whether the lowest part is broad and in the middle, and nothing stands behind it on a foot of its own. */
    private boolean stands() {
        double[] depths = depths();
        int left = 0;
        int right = depths.length - 1;
        while (left < right && depths[left] < 1 - FOOT) {
            left++;
        }
        while (right > left && depths[right] < 1 - FOOT) {
            right--;
        }
        double middle = (left + right) / 2.0 / depths.length;
        return right - left > BROAD_FOOT * depths.length
                && Math.abs(middle - .5) < .2
                && !anotherFoot(depths, left, -1)
                && !anotherFoot(depths, right, 1);
    }

    /** Whether the outline goes up from the foot and comes down again. */
    private static boolean anotherFoot(double[] depths, int from, int step) {
        double least = 1;
        for (int x = from; x >= 0 && x < depths.length; x += step) {
            least = Math.min(least, depths[x]);
            if (depths[x] > LOW && depths[x] - least > FOOT / 2) {
                return true;
            }
        }
        return false;
    }

    /** Of each of the product's columns, how far down it reaches, 0..1. */
    private double[] depths() {
        var bounds = product.bounds();
        var depths = new double[bounds.width];
        for (int x = 0; x < bounds.width; x++) {
            int y = bounds.height;
            while (y > 0 && product.image().getRGB(bounds.x + x, bounds.y + y - 1) >>> 24 <= 60) {
                y--;
            }
            depths[x] = y / (double) bounds.height;
        }
        return depths;
    }

    private record Flat(Rectangle2D place, double share, double drop) {}

    private Flat flattened(Rectangle2D place, double share, double drop) {
        return new Flat(place, share, drop);
    }

    /** The foot's outline, pressed flat upon the line on which it stands. */
    private void cast(Graphics2D g, Flat flat, double blur, double strength) {
        BufferedImage coarse = coarse();
        Graphics2D s = pen(coarse);
        var bounds = product.bounds();
        double scale = flat.place().getWidth() / bounds.width;
        double foot = bounds.height * .30;
        double bottom = flat.place().getMaxY() + flat.drop();
        double tall = Math.max(2, flat.share() * flat.place().getWidth());
        s.translate(flat.place().getX(), bottom - tall * .55);
        s.scale(scale, tall / foot);
        s.clipRect(0, 0, bounds.width, (int) Math.ceil(foot));
        s.translate(-bounds.x, -(bounds.y + bounds.height - foot));
        s.drawImage(product.image(), 0, 0, null);
        s.dispose();
        lay(g, coarse, flat.place(), blur, strength);
    }

    private void cast(
            Graphics2D g, AffineTransform shift, Rectangle2D place, double turn, double blur, double strength) {
        BufferedImage coarse = coarse();
        Graphics2D s = pen(coarse);
        s.transform(shift);
        s.drawImage(product.image(), Staged.onto(product.bounds(), place, turn), null);
        s.dispose();
        lay(g, coarse, place, blur, strength);
    }

    private BufferedImage coarse() {
        return new BufferedImage(
                Math.max(1, width / COARSE), Math.max(1, height / COARSE), BufferedImage.TYPE_INT_ARGB);
    }

    private static Graphics2D pen(BufferedImage coarse) {
        Graphics2D s = coarse.createGraphics();
        s.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        s.scale(1.0 / COARSE, 1.0 / COARSE);
        return s;
    }

    private void lay(Graphics2D g, BufferedImage coarse, Rectangle2D place, double blur, double strength) {
        int w = coarse.getWidth();
        int h = coarse.getHeight();
        int[] argb = coarse.getRGB(0, 0, w, h, null, 0, w);
        float[] alpha = new float[argb.length];
        for (int i = 0; i < argb.length; i++) {
            alpha[i] = argb[i] >>> 24;
        }
        for (int pass = 0; pass < 3; pass++) {
            alpha = Blur.box(alpha, w, h, Math.max(1, (int) Math.round(blur / COARSE / 2)));
        }
        int rgb = colour.getRGB() & 0xffffff;
        for (int i = 0; i < argb.length; i++) {
            double left = strength * left(place, i / w * COARSE);
            argb[i] = (int) Math.round(Math.max(0, alpha[i]) * left) << 24 | rgb;
        }
        coarse.setRGB(0, 0, w, h, argb, 0, w);
        g.drawImage(coarse, 0, 0, width, height, null);
    }

    /** How much of the shadow is left at a row of the frame. */
    private double left(Rectangle2D place, int row) {
        double gap = words.getY() - place.getMaxY();
        double below = (row - place.getMaxY()) / (SHORT * gap);
        return gap > 0 ? 1 - Ramp.up(0, 1, below) : 1;
    }
}
