package org.reelwright.ejb.provider.studio;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * The product of a large photo, cut out of its own part of that: a close-up shows more of it than the whole photo has at
 * the size at which it is worked at.
 */
final class CloserLook {

    /** In pixels, the longer side of what is worked at. */
    static final int LARGEST_SIDE = 1400;

    /** Of the product's longer side, around it: enough of the background to tell it by. */
    private static final double MARGIN = .18;

    private static final double LEAST_GAIN = 1.15;
    /** Of the product's longer side, how far its edges may lie from where they were. */
    private static final double SAME = .02;

    private final BufferedImage picture;
    private final CutOut far;
    private final double scale;

    /** @param far of the whole of that picture, smaller */
    CloserLook(BufferedImage picture, CutOut far) {
        this.picture = picture;
        this.far = far;
        this.scale = picture.getWidth() / (double) far.image().getWidth();
    }

    /** @return the same product with more pixels, or as it was where there are no more, or they tell of something else */
    CutOut take() {
        Rectangle part = part();
        double gain = scale * Math.min(1, LARGEST_SIDE / (double) longest(part));
        if (!far.good() || gain < LEAST_GAIN) {
            return far;
        }
        CutOut near = CutOut.asSeen(
                StudioImageModel.atMost(picture.getSubimage(part.x, part.y, part.width, part.height), LARGEST_SIDE));
        return near.good() && isSame(near, part)
                ? new CutOut(far.photo(), near.image(), near.bounds(), near.confidence())
                : far;
    }

    /** The product and what is around it, in the picture's own pixels. */
    private Rectangle part() {
        Rectangle bounds = far.bounds();
        double margin = MARGIN * longest(bounds);
        int left = (int) Math.max(0, (bounds.x - margin) * scale);
        int top = (int) Math.max(0, (bounds.y - margin) * scale);
        int right = (int) Math.min(picture.getWidth(), (bounds.getMaxX() + margin) * scale);
        int bottom = (int) Math.min(picture.getHeight(), (bounds.getMaxY() + margin) * scale);
        return new Rectangle(left, top, right - left, bottom - top);
    }

    private boolean isSame(CutOut near, Rectangle part) {
        double each = part.width / (double) near.image().getWidth();
        double most = SAME * longest(far.bounds()) * scale;
        Rectangle is = near.bounds();
        Rectangle was = far.bounds();
        return Math.abs(part.x + is.x * each - was.x * scale) < most
                && Math.abs(part.y + is.y * each - was.y * scale) < most
                && Math.abs(part.x + is.getMaxX() * each - was.getMaxX() * scale) < most
                && Math.abs(part.y + is.getMaxY() * each - was.getMaxY() * scale) < most;
    }

    private static int longest(Rectangle bounds) {
        return Math.max(bounds.width, bounds.height);
    }
}
