package org.reelwright.it.stand;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures so small that they can be compared byte by byte. */
final class Glance {

    private static final int SIDE = 48;
    private static final int BYTES = SIDE * SIDE * 3;

    private Glance() {}

    /** Frames of a clip so small that they are compared by eye: three bytes a pixel. */
    static List<byte[]> ofClip(byte[] clip) {
        try {
            Path film = Files.write(Files.createTempFile("glance", ".mp4"), clip);
            var frames = new ArrayList<byte[]>();
            try (var raw = Studio.FFMPEG.open(List.of(
                    "-f",
                    "mov",
                    "-i",
                    film.toString(),
                    "-vf",
                    "scale=" + SIDE + ":" + SIDE + ":flags=area",
                    "-pix_fmt",
                    "rgb24",
                    "-f",
                    "rawvideo",
                    "pipe:1"))) {
                for (byte[] frame = raw.readNBytes(BYTES); frame.length == BYTES; frame = raw.readNBytes(BYTES)) {
                    frames.add(frame);
                }
            }
            Files.delete(film);
            return frames;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] of(byte[] picture) {
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
            var small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = small.createGraphics();
            pen.drawImage(seen.getScaledInstance(SIDE, SIDE, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
            pen.dispose();
            byte[] bytes = new byte[BYTES];
            for (int i = 0; i < SIDE * SIDE; i++) {
                int rgb = small.getRGB(i % SIDE, i / SIDE);
                bytes[3 * i] = (byte) (rgb >> 16);
                bytes[3 * i + 1] = (byte) (rgb >> 8);
                bytes[3 * i + 2] = (byte) rgb;
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return mean difference of a byte */
    static double difference(byte[] a, byte[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs((a[i] & 255) - (b[i] & 255));
        }
        return sum / (double) a.length;
    }
}
