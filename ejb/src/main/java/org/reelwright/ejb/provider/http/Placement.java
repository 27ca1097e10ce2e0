package org.reelwright.ejb.provider.http;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.reelwright.domain.image.Box;

/**
 * Where a picture is put in its frame so that its product stands in the room that is left for it: models leave space for words
 * as they please. Around a smaller or moved picture its ground goes on, which only a plain one can.
 *
 * @param scale at most 1
 * @param x pixels, as is {@code y}
 */
record Placement(double scale, int x, int y) {

    /** Smaller than that, the product is lost: rather words upon it. */
    private static final double SMALLEST = .4;

    private static final double TOLERANCE = .015;

    /** @param product as shares of the picture, which is as large as its frame */
    static Placement of(Box product, Box room, int width, int height) {
        double scale = Math.min(1, Math.min(room.width() / product.width(), room.height() / product.height()));
        double x = start(product.x(), product.width(), scale, room.x(), room.width());
        double y = start(product.y(), product.height(), scale, room.y(), room.height());
        return new Placement(scale, (int) Math.round((x - product.x() * scale) * width), (int)
                Math.round((y - product.y() * scale) * height));
    }

    static boolean isNeeded(Box product, Box room) {
        return product.x() < room.x() - TOLERANCE
                || product.y() < room.y() - TOLERANCE
                || product.x() + product.width() > room.x() + room.width() + TOLERANCE
                || product.y() + product.height() > room.y() + room.height() + TOLERANCE;
    }

    boolean isPossible() {
        return scale >= SMALLEST;
    }

    /** As near to where it was as the room allows. */
    private static double start(double at, double size, double scale, double from, double room) {
        double wished = at + size * (1 - scale) / 2;
        return Math.max(from, Math.min(wished, from + room - size * scale));
    }

    BufferedImage of(BufferedImage picture) {
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        var placed = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = placed.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, x, y, width, height, null);
        pen.dispose();
        goOn(
                placed,
                Math.max(0, x),
                Math.max(0, y),
                Math.min(placed.getWidth(), x + width),
                Math.min(placed.getHeight(), y + height));
        return placed;
    }

    /** What lies outside takes the colour of the nearest edge. */
    private static void goOn(BufferedImage placed, int left, int top, int right, int bottom) {
        for (int row = 0; row < placed.getHeight(); row++) {
            int inRow = Math.max(top, Math.min(row, bottom - 1));
            for (int column = 0; column < placed.getWidth(); column++) {
                int inColumn = Math.max(left, Math.min(column, right - 1));
                if (inRow != row || inColumn != column) {
                    placed.setRGB(column, row, placed.getRGB(inColumn, inRow));
                }
            }
        }
    }
}
