package org.reelwright.ejb.provider.http;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.ejb.asset.Workshop;

/** Small real media, as vendors send them. */
public final class Media {

    private static final int RATE = 24_000;

    private Media() {}

    /** A red box upon grey. */
    public static byte[] picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(230, 230, 228));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(190, 30, 40));
        pen.fillRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        return written(out -> ImageIO.write(image, "png", out));
    }

    public static byte[] plain(Color colour, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return written(out -> ImageIO.write(image, "png", out));
    }

    /** The colour in the middle of a picture. */
    public static Color middle(byte[] picture) {
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
            return new Color(seen.getRGB(seen.getWidth() / 2, seen.getHeight() / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] clip(int width, int height, int seconds) {
        try {
            Path made = Files.createTempFile("clip", ".mp4");
            Workshop.ffmpeg()
                    .run(List.of(
                            "-f",
                            "lavfi",
                            "-i",
                            "testsrc2=size=" + width + "x" + height + ":rate=24:duration=" + seconds,
                            "-pix_fmt",
                            "yuv420p",
                            "-f",
                            "mp4",
                            made.toString()));
            byte[] bytes = Files.readAllBytes(made);
            Files.delete(made);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A second of sound between two silences. */
    public static byte[] speech() {
        byte[] samples = new byte[RATE * 2 * 2];
        for (int i = RATE / 2; i < RATE * 3 / 2; i++) {
            short value = (short) (8000 * Math.sin(i * .08));
            samples[i * 2] = (byte) value;
            samples[i * 2 + 1] = (byte) (value >> 8);
        }
        var format = new AudioFormat(RATE, 16, 1, true, false);
        var in = new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2);
        return written(out -> AudioSystem.write(in, AudioFileFormat.Type.WAVE, out));
    }

    public static StoredFile kept(FileStore files, byte[] content, String mediaType) {
        try {
            Path made = files.workspace().resolve("made");
            Files.write(made, content);
            return files.keep(made, mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
