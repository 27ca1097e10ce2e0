package org.reelwright.ejb.rendition;

import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Picture;
import org.reelwright.ejb.image.FilmLayer;

/** Whether a product's surface shows the lamps that it was photographed by: small lights, far brighter than most of it. */
final class Gloss {

    /** Every so many samples. */
    private static final int STEP = 3;

    private static final int SOLID = 250;
    private static final int LEVELS = 256;

    /** Of brightness, above the usual one. */
    private static final int BRIGHTER = 70;

    private static final double LEAST = .004;
    private static final double MOST = .22;

    private Gloss() {}

    static boolean of(FilmLayer layer, Picture picture) {
        int[] counts = counts(layer, picture.product().orElse(new Box(0, 0, 1, 1)), picture);
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        int usual = 0;
        for (int below = counts[0]; below < all / 2; below += counts[usual]) {
            usual++;
        }
        int lights = 0;
        for (int level = Math.min(LEVELS, usual + BRIGHTER); level < LEVELS; level++) {
            lights += counts[level];
        }
        return lights > LEAST * all && lights < MOST * all;
    }

    /** How many samples of what is solid there have each brightness. */
    private static int[] counts(FilmLayer layer, Box at, Picture picture) {
        int[] counts = new int[LEVELS];
        layer.cover().ifPresent(cover -> {
            int left = (int) (at.x() * picture.width()) - layer.left();
            int top = (int) (at.y() * picture.height()) - layer.top();
            int right = Math.min(layer.y().width(), left + (int) (at.width() * picture.width()));
            int bottom = Math.min(layer.y().height(), top + (int) (at.height() * picture.height()));
            for (int y = Math.max(0, top); y < bottom; y += STEP) {
                for (int x = Math.max(0, left); x < right; x += STEP) {
                    int hides = cover.alpha().samples()[y * cover.alpha().stride() + x] & 255;
                    counts[layer.y().samples()[y * layer.y().stride() + x] & 255] += hides > SOLID ? 1 : 0;
                }
            }
        });
        return counts;
    }
}
