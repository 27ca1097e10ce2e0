package org.reelwright.ejb.asset;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Node;

/** Looks for something to be seen further on in a picture that moves and begins with nothing. */
final class MovingPicture {

    /** Frames that are looked at: whoever fades in for longer has made a film. */
    private static final int LOOKED_AT = 48;

    private static final String GIF_METADATA = "javax_imageio_gif_image_1.0";

    private final ImageReader reader;

    private MovingPicture(ImageReader reader) {
        this.reader = reader;
    }

    /** The first frame in which there is something, or the first of all. @param first decoded already */
    static BufferedImage seen(Path upload, PictureType type, BufferedImage first) throws IOException {
        if (Blank.why(first).isEmpty()) {
            return first;
        }
        ImageReader reader = Darkroom.reader(type);
        try (ImageInputStream in = ImageIO.createImageInputStream(upload.toFile())) {
            reader.setInput(in, false, false);
            return new MovingPicture(reader).after(first);
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage after(BufferedImage first) throws IOException {
        int frames = Math.min(LOOKED_AT, reader.getNumImages(true));
        var canvas = new BufferedImage(first.getWidth(), first.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = canvas.createGraphics();
        try {
            g.drawImage(first, 0, 0, null);
            for (int i = 1; i < frames; i++) {
                Point at = place(reader.getImageMetadata(i));
                g.drawImage(reader.read(i), at.x, at.y, null);
                if (Blank.why(canvas).isEmpty()) {
                    return canvas;
                }
            }
            return first;
        } catch (IIOException | RuntimeException e) {
            return first;
        } finally {
            g.dispose();
        }
    }

    /** A frame of a GIF may change only a part of what was there. */
    private static Point place(IIOMetadata metadata) {
        if (metadata == null || !GIF_METADATA.equals(metadata.getNativeMetadataFormatName())) {
            return new Point();
        }
        Node child = metadata.getAsTree(GIF_METADATA).getFirstChild();
        while (child != null && !child.getNodeName().equals("ImageDescriptor")) {
            child = child.getNextSibling();
        }
        return child == null
                ? new Point()
                : new Point(number(child, "imageLeftPosition"), number(child, "imageTopPosition"));
    }

    private static int number(Node node, String name) {
        return Integer.parseInt(node.getAttributes().getNamedItem(name).getNodeValue());
    }
}
