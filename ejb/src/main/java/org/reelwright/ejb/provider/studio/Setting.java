package org.reelwright.ejb.provider.studio;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.storyboard.Staging;

/**
 * Where the product stands in a frame: in what the words leave free.
 *
 * @param room the product fits into it, as shares of the frame
 * @param turn degrees, clockwise
 */
record Setting(Rectangle2D.Double room, double turn) {

    static List<Setting> of(Shape shape, Staging staging, Box words) {
        Rectangle2D.Double free = free(shape, staging, words);
        return switch (staging) {
            case HERO, PHOTO, END_CARD -> List.of(new Setting(free, 0));
            case CLOSE_UP -> List.of(new Setting(larger(free, shape), 0));
            case ASIDE -> List.of(new Setting(beside(free), -9));
            case ARRAY ->
                List.of(
                        new Setting(part(free, -.06, .02, .52, .52), -7),
                        new Setting(part(free, .54, .02, .52, .52), 7),
                        new Setting(part(free, .14, .22, .72, .78), 0));
        };
    }

    private static Rectangle2D.Double free(Shape shape, Staging staging, Box words) {
        double below = words.y() + words.height() + .02;
        return switch (shape) {
            case VERTICAL ->
                staging == Staging.END_CARD
                        ? new Rectangle2D.Double(.16, .13, .68, .30)
                        : new Rectangle2D.Double(.09, below + .02, .82, .80 - below);
            case SQUARE ->
                staging == Staging.END_CARD
                        ? new Rectangle2D.Double(.20, .06, .60, .42)
                        : new Rectangle2D.Double(.14, below, .72, .85 - below);
            case WIDE ->
                staging == Staging.END_CARD
                        ? new Rectangle2D.Double(.06, .12, .40, .74)
                        : new Rectangle2D.Double(.48, .09, .46, .75);
        };
    }

    /** Bleeds out of the frame away from the words. */
    private static Rectangle2D.Double larger(Rectangle2D.Double free, Shape shape) {
        double grown = 1.45;
        double width = free.width * grown;
        double x = shape == Shape.WIDE ? free.x + .02 : free.x - (width - free.width) * .28;
        return new Rectangle2D.Double(x, free.y + free.height * .02, width, free.height * grown);
    }

    private static Rectangle2D.Double beside(Rectangle2D.Double free) {
        return new Rectangle2D.Double(
                free.x + free.width * .06, free.y + free.height * .05, free.width * .9, free.height * .9);
    }

    private static Rectangle2D.Double part(Rectangle2D.Double of, double x, double y, double width, double height) {
        return new Rectangle2D.Double(of.x + of.width * x, of.y + of.height * y, of.width * width, of.height * height);
    }
}
