package org.reelwright.ejb.provider.studio;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Staging;

/**
 * Where the product stands in a frame: in what the words leave free, on what there is to stand on.
 *
 * @param room the product fills it one way and the other, as shares of the frame
 * @param turn degrees, clockwise
 */
record Setting(Rectangle2D.Double room, double turn) {

    private static final double TURN = 8;
    private static final double MIDDLE = .5;
    private static final double SMALLER = .95;

    /** @param shown the part of a photo that is set here; the foremost is the last */
    static List<Setting> of(ImageOrder order, Rectangle shown) {
        Box box = order.composition().room();
        var room = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        double rest = stands(order.look(), order.staging()) ? 1 : MIDDLE;
        double aspect = shown.width / (double) shown.height * order.height() / order.width();
        boolean loose = order.look() == Look.BOLD_TYPE || order.look() == Look.PLAYFUL_PATTERN;
        return switch (order.staging()) {
            case HERO, PHOTO, END_CARD, CLOSE_UP, PRESENTER -> List.of(new Setting(filled(room, aspect, rest), 0));
            case ASIDE ->
                List.of(
                        loose
                                ? new Setting(filled(part(room, .06, .06, .88, .88), aspect, rest), -TURN)
                                : new Setting(filled(room, aspect, rest), 0));
            case ARRAY -> {
                var trio = new Trio(room, shown.width / (double) shown.height, order);
                yield stands(order.look(), order.staging()) ? trio.standing() : trio.loose();
            }
        };
    }

    /** A little smaller, upon the same foot. */
    Setting smaller() {
        double width = room.width * SMALLER;
        double height = room.height * SMALLER;
        return new Setting(
                new Rectangle2D.Double(room.getCenterX() - width / 2, room.getMaxY() - height, width, height), turn);
    }

    /** For a photo that is shown as it is. */
    static Rectangle2D.Double whole(ImageOrder order) {
        Staging staging = order.staging() == Staging.END_CARD ? order.staging() : Staging.PHOTO;
        Box box = order.composition(staging).room();
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    /** Whether the product rests upon something in this picture. */
    static boolean stands(Look look, Staging staging) {
        boolean furnished = look == Look.CLEAN_STUDIO || look == Look.WARM_LIFESTYLE || look == Look.DARK_PREMIUM;
        return furnished && staging != Staging.CLOSE_UP;
    }

    /** The largest place of this aspect. @param rest 0 at the room's top .. 1 at its bottom */
    private static Rectangle2D.Double filled(Rectangle2D.Double room, double aspect, double rest) {
        double width = Math.min(room.width, room.height * aspect);
        double height = width / aspect;
        return new Rectangle2D.Double(
                room.x + (room.width - width) / 2, room.y + (room.height - height) * rest, width, height);
    }

    private static Rectangle2D.Double part(Rectangle2D.Double of, double x, double y, double width, double height) {
        return new Rectangle2D.Double(of.x + of.width * x, of.y + of.height * y, of.width * width, of.height * height);
    }
}
