package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** A product's photo in forms that cameras and printers give it. */
final class OddPictures {

    private static final int SIDE = 500;
    private static final HexFormat HEX = HexFormat.of();

    /** Orientation 6. */
    private static final byte[] TURNED = HEX.parseHex(
            "ffe10022457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001" + "00060000" + "00000000");
    /** Four inks, stored as their absence. */
    private static final byte[] ADOBE = HEX.parseHex("ffee000e41646f62650064000000000000");

    private OddPictures() {}

    static BufferedImage product() {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(236, 236, 234));
        g.fillRect(0, 0, SIDE, SIDE);
        g.setColor(new Color(30, 90, 160));
        g.fillRoundRect(170, 100, 160, 300, 40, 40);
        g.dispose();
        return image;
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    static byte[] turned(byte[] jpeg) {
        return with(TURNED, jpeg);
    }

    /** As CMYK with a profile of its own. */
    static byte[] inks(BufferedImage image) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SIDE, SIDE, 4, null);
        for (int i = 0; i < SIDE * SIDE; i++) {
            int rgb = image.getRGB(i % SIDE, i / SIDE);
            raster.setPixel(i % SIDE, i / SIDE, new int[] {rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 255});
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return with(ADOBE, with(profileSegment(), bytes.toByteArray()));
    }

    private static byte[] profileSegment() {
        byte[] profile = profile();
        byte[] name = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(4 + name.length + 2 + profile.length)
                .putShort((short) 0xffe2)
                .putShort((short) (2 + name.length + 2 + profile.length))
                .put(name)
                .put((byte) 1)
                .put((byte) 1)
                .put(profile)
                .array();
    }

    /** ICC.1:2001-04: an output profile of four inks whose one table (lut8) knows the sixteen corners of their space. */
    private static byte[] profile() {
        byte[] table = table();
        int size = 128 + 4 + 12 + table.length;
        ByteBuffer profile = ByteBuffer.allocate(size);
        profile.putInt(0, size).putInt(8, 0x02400000);
        put(profile, 12, "prtrCMYKLab ");
        put(profile, 36, "acsp");
        profile.putInt(68, 0x0000f6d6).putInt(72, 0x00010000).putInt(76, 0x0000d32d);
        profile.putInt(128, 1);
        put(profile, 132, "A2B0");
        profile.putInt(136, 144).putInt(140, table.length);
        profile.position(144);
        profile.put(table);
        return profile.array();
    }

    private static byte[] table() {
        ByteBuffer table = ByteBuffer.allocate(48 + 4 * 256 + 16 * 3 + 3 * 256);
        put(table, 0, "mft1");
        table.put(8, (byte) 4).put(9, (byte) 3).put(10, (byte) 2);
        for (int i = 0; i < 9; i += 4) {
            table.putInt(12 + 4 * i, 0x00010000);
        }
        table.position(48);
        straight(table, 4);
        for (int corner = 0; corner < 16; corner++) {
            table.put(lab((corner & 8) > 0, (corner & 4) > 0, (corner & 2) > 0, (corner & 1) > 0));
        }
        straight(table, 3);
        return table.array();
    }

    private static void straight(ByteBuffer table, int channels) {
        for (int i = 0; i < channels * 256; i++) {
            table.put((byte) i);
        }
    }

    /** Of the colour that these inks leave of white, roughly. */
    private static byte[] lab(boolean cyan, boolean magenta, boolean yellow, boolean black) {
        double red = cyan || black ? 0 : 1;
        double green = magenta || black ? 0 : 1;
        double blue = yellow || black ? 0 : 1;
        double l = 100 * Math.cbrt(.22 * red + .72 * green + .06 * blue);
        double a = 90 * (red - green) * .8;
        double b = 90 * ((red + green) / 2 - blue) * .9;
        return new byte[] {(byte) (l * 2.55), (byte) (128 + a), (byte) (128 + b)};
    }

    private static void put(ByteBuffer into, int at, String text) {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < letters.length; i++) {
            into.put(at + i, letters[i]);
        }
    }

    /** Right behind the start of the image. */
    private static byte[] with(byte[] segment, byte[] jpeg) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(segment);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }
}
