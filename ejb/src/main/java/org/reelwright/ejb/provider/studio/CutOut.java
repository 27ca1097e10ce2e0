package org.reelwright.ejb.provider.studio;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * A product taken off its background, without the shadow that lay there.
 *
 * @param photo all of it, opaque
 * @param image the product alone, as large as the photo, or larger when that is small
 * @param bounds of the product in its image
 * @param confidence whether the product came off well
 */
record CutOut(BufferedImage photo, BufferedImage image, Rectangle bounds, Confidence confidence) {

    private static final int SEEN = 100;
    /** Edges of shadows and of products differ most at this size; only the matte needs every pixel. */
    private static final int COARSE = 700;

    private static final int SMALL = 450;

    static CutOut of(BufferedImage picture) {
        return new CloserLook(picture, asSeen(StudioImageModel.atMost(picture, CloserLook.LARGEST_SIDE))).take();
    }

    /** @param picture no larger than what is worked at */
    static CutOut asSeen(BufferedImage picture) {
        Pixels pixels = Pixels.of(picture);
        return Transparency.standsFree(pixels) ? ofOwnAlpha(picture, pixels) : ofPhoto(Transparency.onWhite(picture));
    }

    /** Whether the product can stand alone; otherwise the whole photo must do. */
    boolean good() {
        return confidence.isEnough();
    }

    private static CutOut ofOwnAlpha(BufferedImage picture, Pixels pixels) {
        Rectangle bounds = bounds(pixels);
        double lost = RimShade.lost(pixels);
        BufferedImage product = (lost > Confidence.LOST ? RimShade.upon(pixels) : pixels).image();
        return new CutOut(Transparency.onWhite(product), product, bounds, Confidence.ofOwnAlpha(pixels, bounds, lost));
    }

    private static CutOut ofPhoto(BufferedImage photo) {
        BufferedImage worked =
                Math.max(photo.getWidth(), photo.getHeight()) < SMALL ? StudioImageModel.scaled(photo, COARSE) : photo;
        Pixels pixels = Pixels.of(worked);
        Pixels coarse = Pixels.of(StudioImageModel.atMost(worked, COARSE));
        var background = new BackgroundFit(coarse);
        var evidence = new Evidence(coarse, background);
        var silhouette = new Silhouette(coarse, evidence, new Edges(coarse, background, evidence));
        var fine = new BackgroundFit(pixels, background);
        var matte = new Matte(pixels, fine, new Evidence(pixels, fine), silhouette.upon(pixels));
        Pixels cut = matte.paint();
        Rectangle bounds = bounds(cut);
        return new CutOut(
                photo, cut.image(), bounds, Confidence.of(background, silhouette, matte.contrast(), cut, bounds));
    }

    private static Rectangle bounds(Pixels cut) {
        int left = cut.width();
        int top = cut.height();
        int right = -1;
        int bottom = -1;
        for (int i = 0; i < cut.count(); i++) {
            if (cut.channel(i, -1) > SEEN) {
                int x = i % cut.width();
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, i / cut.width());
                bottom = i / cut.width();
            }
        }
        return right < left
                ? new Rectangle(0, 0, cut.width(), cut.height())
                : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }
}
