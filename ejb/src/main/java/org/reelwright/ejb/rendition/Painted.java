package org.reelwright.ejb.rendition;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;
import org.reelwright.domain.shared.ContentHash;

/**
 * A small transparent picture and where its top left corner goes: less to blend than a whole frame of nothing.
 *
 * @param texts what can be read in it
 * @param parts which together are all of it
 */
record Painted(BufferedImage image, int x, int y, List<SetText> texts, List<Part> parts) {

    /**
     * What comes at one moment.
     *
     * @param area in the frame's own coordinates
     * @param word the first of the text's words that is in it: all of it comes with that
     */
    record Part(Rectangle area, int word) {}

    /** Paints in the frame's own coordinates, within {@code area}. */
    static Painted within(Rectangle area, List<SetText> texts, Consumer<Graphics2D> painter) {
        var image = new BufferedImage(Math.max(2, area.width), Math.max(2, area.height), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.translate(-area.x, -area.y);
        painter.accept(g);
        g.dispose();
        return new Painted(image, area.x, area.y, texts, List.of(new Part(area, 0)));
    }

    Painted parted(List<Part> into) {
        return new Painted(image, x, y, texts, List.copyOf(into));
    }

    /** Equal hashes are equal pictures. */
    String hash() {
        int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        ByteBuffer bytes = ByteBuffer.allocate(argb.length * 4 + 4).putInt(image.getWidth());
        bytes.asIntBuffer().put(argb);
        return ContentHash.of(bytes.array());
    }
}
