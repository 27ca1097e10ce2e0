package org.reelwright.ejb.provider.studio;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;

/** A product photo whose every alpha value is known: a drawing upon a lit wall, with its soft shadow and some noise. */
final class DrawnPhoto {

    static final int SIDE = 500;
    private static final int FINER = 4;

    private final BufferedImage product;
    private final BufferedImage photo;

    private DrawnPhoto(BufferedImage product, BufferedImage photo) {
        this.product = product;
        this.photo = photo;
    }

    static DrawnPhoto of(Color wall, Consumer<Graphics2D> drawing) {
        return of(wall, 0, drawing);
    }

    static DrawnPhoto of(Color wall, double shadow, Consumer<Graphics2D> drawing) {
        BufferedImage product = drawn(drawing);
        var photo = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        BufferedImage cast = Blur.soft(product, 24);
        var chance = new Random(7);
        for (int i = 0; i < SIDE * SIDE; i++) {
            int x = i % SIDE;
            int y = i / SIDE;
            double light = 1 - .08 * y / SIDE - .05 * x / SIDE;
            light *= 1 - shadow * (cast.getRGB(Math.max(0, x - 14), Math.max(0, y - 10)) >>> 24) / 255.0;
            photo.setRGB(x, y, over(product.getRGB(x, y), wall, light, chance));
        }
        return new DrawnPhoto(product, photo);
    }

    BufferedImage photo() {
        return photo;
    }

    /** @return 0..255 */
    int alpha(int x, int y) {
        return product.getRGB(x, y) >>> 24;
    }

    /** How far a cut-out's outline agrees with the truth, as intersection over union. */
    double agreement(CutOut cut) {
        double common = 0;
        double either = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int is = cut.image().getRGB(x, y) >>> 24;
                common += Math.min(is, alpha(x, y));
                either += Math.max(is, alpha(x, y));
            }
        }
        return common / either;
    }

    /** How far the edge's colours are off upon another ground, 0..255, averaged over the edge. */
    double halo(CutOut cut, Color ground) {
        double off = 0;
        int count = 0;
        for (int y = 2; y < SIDE - 2; y++) {
            for (int x = 2; x < SIDE - 2; x++) {
                if (isEdge(x, y)) {
                    int should = upon(product.getRGB(x, y), ground);
                    int is = upon(cut.image().getRGB(x, y), ground);
                    for (int shift = 0; shift <= 16; shift += 8) {
                        off += Math.abs((should >> shift & 255) - (is >> shift & 255)) / 3.0;
                    }
                    count++;
                }
            }
        }
        return off / count;
    }

    static Consumer<Graphics2D> filled(Color colour, Shape shape) {
        return g -> {
            g.setColor(colour);
            g.fill(shape);
        };
    }

    private boolean isEdge(int x, int y) {
        int least = 255;
        int most = 0;
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                least = Math.min(least, alpha(x + dx, y + dy));
                most = Math.max(most, alpha(x + dx, y + dy));
            }
        }
        return least < 20 && most > 235;
    }

    private static int upon(int argb, Color ground) {
        return over(argb, ground, 1, null);
    }

    private static int over(int argb, Color wall, double light, Random chance) {
        double alpha = (argb >>> 24) / 255.0;
        int[] behind = {wall.getRed(), wall.getGreen(), wall.getBlue()};
        int rgb = 0;
        for (int c = 0; c < 3; c++) {
            double noise = chance == null ? 0 : chance.nextGaussian() * 1.2;
            double value = alpha * (argb >> 16 - 8 * c & 255) + (1 - alpha) * light * behind[c] + noise;
            rgb |= (int) Math.max(0, Math.min(255, Math.round(value))) << 16 - 8 * c;
        }
        return rgb;
    }

    private static BufferedImage drawn(Consumer<Graphics2D> drawing) {
        var large = new BufferedImage(SIDE * FINER, SIDE * FINER, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = large.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(FINER, FINER);
        drawing.accept(g);
        g.dispose();
        return StudioImageModel.atMost(large, SIDE);
    }
}
