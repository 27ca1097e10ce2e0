package org.reelwright.ejb.provider.studio;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;

/**
 * A product taken off its background. What is opaque keeps its own colour; what only darkens the background, which is
 * shadow and glass, becomes black of that strength, so that it darkens any other backdrop just as much.
 *
 * @param photo all of it
 * @param image the product alone, as large as the photo
 * @param bounds of the product itself, without its shadow
 * @param good whether the photo's background was plain enough to trust this
 */
record CutOut(BufferedImage photo, BufferedImage image, Rectangle bounds, boolean good) {

    private static final double PLAIN = .05;
    private static final double SMALLEST = .01;
    private static final double LARGEST = .80;
    private static final double HOLE = .004;
    private static final double DETAIL = .03;

    static CutOut of(BufferedImage photo) {
        int width = photo.getWidth();
        int height = photo.getHeight();
        int[] rgb = photo.getRGB(0, 0, width, height, null, 0, width);
        var background = new BackgroundFit(rgb, width, height);
        if (background.residual() > PLAIN) {
            return new CutOut(photo, photo, new Rectangle(0, 0, width, height), false);
        }
        float[] matte = new float[rgb.length];
        float[] shade = new float[rgb.length];
        judge(rgb, width, height, background, matte, shade);
        closeHoles(matte, width, height);
        matte = Blur.box(Blur.box(matte, width, height, 1), width, height, 1);
        Rectangle bounds = bounds(seen(matte, shade, width, height), width, height);
        double share = share(matte);
        boolean good = share > SMALLEST && share < LARGEST && rim(matte, width, height) < .3;
        return new CutOut(photo, paint(rgb, width, height, background, matte, shade), bounds, good);
    }

    /** A colour cast, a strong darkening or fine detail is product; a soft even darkening is shadow or glass. */
    private static void judge(
            int[] rgb, int width, int height, BackgroundFit background, float[] matte, float[] shade) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                double r = (rgb[i] >> 16 & 255) / background.at(x, y, 0);
                double g = (rgb[i] >> 8 & 255) / background.at(x, y, 1);
                double b = (rgb[i] & 255) / background.at(x, y, 2);
                double mean = (r + g + b) / 3;
                double spread = Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
                double product = Math.max(ramp(.06, .15, spread), ramp(.26, .46, 1 - mean));
                matte[i] = (float) product;
                shade[i] = (float) (ramp(.012, .05, 1 - mean) * Math.max(0, 1 - mean));
            }
        }
    }

    /** Highlights on metal look like holes; a real hole, such as a handle's, is larger. */
    private static void closeHoles(float[] matte, int width, int height) {
        boolean[] seen = new boolean[matte.length];
        var queue = new ArrayDeque<Integer>();
        for (int start = 0; start < matte.length; start++) {
            if (matte[start] < .5f && !seen[start]) {
                var region = new java.util.ArrayList<Integer>();
                boolean open = false;
                queue.add(start);
                seen[start] = true;
                while (!queue.isEmpty()) {
                    int i = queue.poll();
                    region.add(i);
                    int x = i % width;
                    int y = i / width;
                    open |= x == 0 || y == 0 || x == width - 1 || y == height - 1;
                    for (int next : new int[] {
                        x > 0 ? i - 1 : i,
                        x < width - 1 ? i + 1 : i,
                        y > 0 ? i - width : i,
                        y < height - 1 ? i + width : i
                    }) {
                        if (!seen[next] && matte[next] < .5f) {
                            seen[next] = true;
                            queue.add(next);
                        }
                    }
                }
                if (!open && region.size() < HOLE * matte.length) {
                    region.forEach(i -> matte[i] = 1);
                }
            }
        }
    }

    /** Glass is seen by its edges: a darkening that changes quickly is detail, one that changes slowly is shadow. */
    private static float[] seen(float[] matte, float[] shade, int width, int height) {
        float[] smooth = Blur.box(shade, width, height, Math.max(2, width / 60));
        float[] detail = new float[matte.length];
        for (int i = 0; i < matte.length; i++) {
            detail[i] = Math.abs(shade[i] - smooth[i]) > DETAIL ? 1 : 0;
        }
        float[] dense = Blur.box(detail, width, height, 3);
        float[] seen = new float[matte.length];
        for (int i = 0; i < matte.length; i++) {
            seen[i] = matte[i] > .5f || dense[i] > .3f ? 1 : 0;
        }
        return seen;
    }

    private static BufferedImage paint(
            int[] rgb, int width, int height, BackgroundFit background, float[] matte, float[] shade) {
        int[] argb = new int[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            int x = i % width;
            int y = i / width;
            double m = matte[i];
            double dark = shade[i] * (1 - m) * edge(x, y, width, height);
            double alpha = m + dark;
            int colour = 0;
            for (int c = 0; alpha > 0 && c < 3; c++) {
                int shift = 16 - 8 * c;
                double own = m < .02 ? 0 : ((rgb[i] >> shift & 255) - (1 - m) * background.at(x, y, c)) / m;
                colour |= (int) Math.max(0, Math.min(255, own * m / alpha)) << shift;
            }
            argb[i] = (int) Math.round(Math.min(1, alpha) * 255) << 24 | colour;
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }

    /** Shadows that run out of the photo fade before its edge. */
    private static double edge(int x, int y, int width, int height) {
        double nearest =
                Math.min(Math.min(x, width - 1 - x) / (double) width, Math.min(y, height - 1 - y) / (double) height);
        return ramp(0, .10, nearest);
    }

    /** Single stray pixels do not count: a row or column belongs when enough of it is product. */
    private static Rectangle bounds(float[] matte, int width, int height) {
        int[] columns = new int[width];
        int[] rows = new int[height];
        for (int i = 0; i < matte.length; i++) {
            if (matte[i] > .5f) {
                columns[i % width]++;
                rows[i / width]++;
            }
        }
        int left = first(columns, 1);
        int top = first(rows, 1);
        int right = width - first(columns, -1);
        int bottom = height - first(rows, -1);
        return right > left && bottom > top
                ? new Rectangle(left, top, right - left, bottom - top)
                : new Rectangle(0, 0, width, height);
    }

    private static int first(int[] counts, int direction) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[direction > 0 ? i : counts.length - 1 - i] > 3) {
                return i;
            }
        }
        return counts.length;
    }

    private static double share(float[] matte) {
        double sum = 0;
        for (float m : matte) {
            sum += m;
        }
        return sum / matte.length;
    }

    /** Share of the photo's outline that the product touches. */
    private static double rim(float[] matte, int width, int height) {
        double sum = 0;
        for (int x = 0; x < width; x++) {
            sum += matte[x] + matte[(height - 1) * width + x];
        }
        for (int y = 0; y < height; y++) {
            sum += matte[y * width] + matte[y * width + width - 1];
        }
        return sum / (2.0 * (width + height));
    }

    private static double ramp(double from, double to, double value) {
        double t = Math.max(0, Math.min(1, (value - from) / (to - from)));
        return t * t * (3 - 2 * t);
    }
}
