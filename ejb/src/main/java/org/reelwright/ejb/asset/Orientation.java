package org.reelwright.ejb.asset;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** How the camera was held (Exif 2.32, tag 0x0112), and the turn that puts the picture upright. */
record Orientation(int tag) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int LONGEST_EXIF = 1 << 20;

    static Orientation of(Path file, PictureType type) throws IOException {
        try (var in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
            return switch (type) {
                case JPEG -> ofJpeg(in);
                case PNG -> ofPng(in);
                case WEBP -> ofWebp(in);
                case GIF -> UPRIGHT;
            };
        } catch (EOFException e) {
            return UPRIGHT;
        }
    }

    /** @return the same picture, upright */
    BufferedImage applyTo(BufferedImage picture) {
        if (tag <= 1 || tag > 8) {
            return picture;
        }
        int width = tag > 4 ? picture.getHeight() : picture.getWidth();
        int height = tag > 4 ? picture.getWidth() : picture.getHeight();
        var upright = new BufferedImage(width, height, picture.getType());
        var turn = new AffineTransformOp(turn(width, height), AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
        return turn.filter(picture, upright);
    }

    private AffineTransform turn(int w, int h) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, w, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, w, h);
            default -> new AffineTransform(0, -1, 1, 0, 0, h);
        };
    }

    private static Orientation ofJpeg(DataInputStream in) throws IOException {
        in.readUnsignedShort();
        while (true) {
            int marker = in.readUnsignedShort();
            if (marker == 0xFFDA || marker >> 8 != 0xFF) {
                return UPRIGHT;
            }
            byte[] segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
            if (marker == 0xFFE1 && startsWith(segment, "Exif\0")) {
                return ofExif(Arrays.copyOfRange(segment, 6, segment.length));
            }
        }
    }

    private static Orientation ofPng(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        while (true) {
            int length = in.readInt();
            String type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (type.equals("eXIf") && length <= LONGEST_EXIF) {
                return ofExif(in.readNBytes(length));
            }
            in.skipNBytes(length + 4L);
        }
    }

    private static Orientation ofWebp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        while (true) {
            String type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            int length = Integer.reverseBytes(in.readInt());
            if (type.equals("EXIF") && length <= LONGEST_EXIF) {
                byte[] exif = in.readNBytes(length);
                return ofExif(startsWith(exif, "Exif\0") ? Arrays.copyOfRange(exif, 6, length) : exif);
            }
            in.skipNBytes(length + (length & 1L));
        }
    }

    /** A camera's broken notes are no reason to refuse its picture. */
    private static Orientation ofExif(byte[] tiff) {
        try {
            Directory notes = new TIFFReader().read(new ByteArrayImageInputStream(tiff));
            Entry entry = notes.getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number n ? new Orientation(n.intValue()) : UPRIGHT;
        } catch (IOException | RuntimeException e) {
            return UPRIGHT;
        }
    }

    private static boolean startsWith(byte[] bytes, String text) {
        return bytes.length > text.length()
                && new String(bytes, 0, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }
}
