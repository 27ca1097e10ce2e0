package org.reelwright.ejb.provider.studio;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.reelwright.domain.image.ImageOrder;

/**
 * Several of one product, none upon another, for dark products would run into one shape: a large one with two small ones
 * beside or above it, whichever leaves it larger. Where there is something to stand upon nothing floats: a small one stands
 * beside the large one.
 */
final class Trio {

    private static final double TURN = 7;

    /** Shares of the large one's height, beside it; they are not alike, as nothing in a window is. */
    private static final double UPPER = .44;

    private static final double LOWER = .50;

    /** Of one that stands a little behind the large one. */
    private static final double STANDING = .58;

    private static final double BEHIND = .02;

    /** Shares of the large one's width, above it. */
    private static final double LEFT = .46;

    private static final double RIGHT = .58;

    /** What the two above reach out by on either side of it, in the same shares. */
    private static final double OUT = .05;

    /** A share of the large one's side; those that are turned need it. */
    private static final double GAP = .05;

    private final Rectangle2D.Double room;
    private final double aspect;
    private final double width;
    private final double height;

    /**
     * @param room shares of the frame
     * @param aspect the product's width by its height
     */
    Trio(Rectangle2D.Double room, double aspect, ImageOrder order) {
        this.room = room;
        this.aspect = aspect;
        this.width = order.width();
        this.height = order.height();
    }

    /** The large one is the last. */
    List<Setting> standing() {
        double tall = Math.min(room.width * width / (aspect * (1 + STANDING) + GAP), room.height * height);
        double across = tall * (aspect * (1 + STANDING) + GAP);
        double x = room.x * width + (room.width * width - across) / 2;
        double foot = (room.y + room.height) * height;
        double small = STANDING * tall;
        return List.of(
                setting(x + tall * (aspect + GAP), foot - small - BEHIND * tall, small, 0),
                setting(x, foot - tall, tall, 0));
    }

    /** The large one is the last. */
    List<Setting> loose() {
        double tall = Math.min(room.width * width / (aspect * (1 + LOWER) + GAP), room.height * height);
        double broad =
                Math.min(room.width * width / (1 + 2 * OUT), room.height * height / ((1 + RIGHT) / aspect + GAP));
        return tall * aspect >= broad ? beside(tall) : above(broad);
    }

    /** @param tall pixels of the large one's height */
    private List<Setting> beside(double tall) {
        double broad = tall * aspect;
        double across = broad * (1 + LOWER) + GAP * tall;
        double x = room.x * width + (room.width * width - across) / 2;
        double y = room.y * height + (room.height * height - tall) / 2;
        double second = x + broad + GAP * tall;
        double inset = (LOWER - UPPER) * broad / 2;
        return List.of(
                setting(second + inset, y, UPPER * tall, TURN),
                setting(second, y + tall - LOWER * tall, LOWER * tall, -TURN / 2),
                setting(x, y, tall, 0));
    }

    /** @param broad pixels of the large one's width */
    private List<Setting> above(double broad) {
        double tall = broad / aspect;
        double down = tall * (1 + RIGHT) + GAP * broad;
        double x = room.x * width + (room.width * width - broad) / 2;
        double y = room.y * height + (room.height * height - down) / 2;
        double low = y + tall * (RIGHT - LEFT) * .8;
        return List.of(
                setting(x - OUT * broad, low, LEFT * tall, -TURN),
                setting(x + (1 + OUT - RIGHT) * broad, y, RIGHT * tall, TURN / 2),
                setting(x, y + down - tall, tall, 0));
    }

    private Setting setting(double x, double y, double tall, double turn) {
        return new Setting(new Rectangle2D.Double(x / width, y / height, tall * aspect / width, tall / height), turn);
    }
}
