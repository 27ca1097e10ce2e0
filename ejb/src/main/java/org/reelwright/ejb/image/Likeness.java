package org.reelwright.ejb.image;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import org.reelwright.domain.image.Box;

/**
 * Looks for the product of a photo in another picture, at several sizes and everywhere (or only where it is said to be), and
 * tells how like it the best place is. A photo on a plain ground is seen without its ground.
 */
public final class Likeness {

    private static final int LONGEST = 192;
    private static final double[] SIZES = {.25, .35, .5, .65, .8, 1};
    private static final int STEPS = 8;
    private static final int GROUND_WITHIN = 30;
    private static final double LEAST_SHARE = .03;

    private final BufferedImage photo;
    private final boolean[][] thing;
    private final Rectangle bounds;
    private final double share;
    private final Sketch sketch;

    private Likeness(BufferedImage photo) {
        this.photo = small(photo);
        this.thing = apart(this.photo);
        Rectangle found = bounds(thing);
        boolean plain = found.width * found.height >= LEAST_SHARE * area(this.photo);
        this.bounds = plain ? found : new Rectangle(0, 0, this.photo.getWidth(), this.photo.getHeight());
        this.share = plain ? share(thing, bounds) : 1;
        this.sketch =
                Sketch.of(this.photo, bounds.x, bounds.y, bounds.width, bounds.height, (x, y) -> !plain || thing[y][x]);
    }

    public static Likeness to(BufferedImage photo) {
        return new Likeness(photo);
    }

    /**
     * @param where the product is, if that is known
     * @return 0 for nothing of it to 1 for the very same
     */
    public double in(BufferedImage picture, Optional<Box> where) {
        BufferedImage seen = small(picture);
        return where.map(box -> best(seen, pixels(box, seen), new double[] {.8, 1}))
                .orElseGet(() -> best(seen, new Rectangle(0, 0, seen.getWidth(), seen.getHeight()), SIZES));
    }

    private double best(BufferedImage seen, Rectangle within, double[] sizes) {
        double best = 0;
        double widest = Math.min(within.width, within.height * bounds.width / (double) bounds.height);
        for (double size : sizes) {
            int width = Math.max(8, (int) (widest * size));
            int height = Math.max(8, width * bounds.height / bounds.width);
            for (int y = 0; y <= STEPS; y++) {
                for (int x = 0; x <= STEPS; x++) {
                    int left = within.x + Math.max(0, within.width - width) * x / STEPS;
                    int top = within.y + Math.max(0, within.height - height) * y / STEPS;
                    best = Math.max(best, at(seen, left, top, width, height));
                }
            }
        }
        return best;
    }

    private double at(BufferedImage seen, int left, int top, int width, int height) {
        int fittingWidth = Math.min(width, seen.getWidth() - left);
        int fittingHeight = Math.min(height, seen.getHeight() - top);
        Sketch there = Sketch.of(seen, left, top, fittingWidth, fittingHeight, (x, y) -> true);
        return Math.sqrt(sketch.coloursIn(there, share) * sketch.edgesLike(there));
    }

    private static Rectangle pixels(Box box, BufferedImage picture) {
        int left = Math.max(0, (int) (box.x() * picture.getWidth()));
        int top = Math.max(0, (int) (box.y() * picture.getHeight()));
        int right = Math.min(picture.getWidth(), (int) Math.ceil((box.x() + box.width()) * picture.getWidth()));
        int bottom = Math.min(picture.getHeight(), (int) Math.ceil((box.y() + box.height()) * picture.getHeight()));
        return new Rectangle(left, top, Math.max(8, right - left), Math.max(8, bottom - top));
    }

    /** What differs from the ground, which is what most of the photo's rim shows. */
    private static boolean[][] apart(BufferedImage photo) {
        int w = photo.getWidth();
        int h = photo.getHeight();
        var rim = new int[3][2 * (w + h)];
        for (int i = 0; i < 2 * (w + h); i++) {
            int rgb = i < 2 * w
                    ? photo.getRGB(i % w, i < w ? 0 : h - 1)
                    : photo.getRGB(i < 2 * w + h ? 0 : w - 1, (i - 2 * w) % h);
            for (int c = 0; c < 3; c++) {
                rim[c][i] = rgb >> 8 * c & 255;
            }
        }
        Arrays.stream(rim).forEach(Arrays::sort);
        var apart = new boolean[h][w];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int away = 0;
                for (int c = 0; c < 3; c++) {
                    away = Math.max(away, Math.abs((photo.getRGB(x, y) >> 8 * c & 255) - rim[c][w + h]));
                }
                apart[y][x] = away > GROUND_WITHIN;
            }
        }
        return apart;
    }

    private static Rectangle bounds(boolean[][] thing) {
        var bounds = new Rectangle(-1, -1);
        for (int y = 0; y < thing.length; y++) {
            for (int x = 0; x < thing[y].length; x++) {
                if (thing[y][x]) {
                    bounds.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return bounds.width <= 0 ? new Rectangle(0, 0, 1, 1) : bounds;
    }

    private static double share(boolean[][] thing, Rectangle in) {
        int counted = 0;
        for (int y = in.y; y < in.y + in.height; y++) {
            for (int x = in.x; x < in.x + in.width; x++) {
                counted += thing[y][x] ? 1 : 0;
            }
        }
        return Math.max(.05, counted / (double) (in.width * in.height));
    }

    private static double area(BufferedImage picture) {
        return (double) picture.getWidth() * picture.getHeight();
    }

    private static BufferedImage small(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGEST / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(8, (int) (picture.getWidth() * scale));
        int height = Math.max(8, (int) (picture.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(half(picture, scale), 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    /** Bilinear drawing takes at most half at a time without losing lines. */
    private static BufferedImage half(BufferedImage picture, double scale) {
        BufferedImage current = picture;
        for (double left = scale; left < .5; left *= 2) {
            int width = Math.max(8, current.getWidth() / 2);
            int height = Math.max(8, current.getHeight() / 2);
            var next = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = next.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(current, 0, 0, width, height, null);
            pen.dispose();
            current = next;
        }
        return current;
    }
}
