package org.reelwright.it.stand;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;

/** Makes real media in place of a trained model: the product's photo on a stage, a camera that comes nearer, a tone. */
final class Studio {

    static final Ffmpeg FFMPEG = Workshop.ffmpeg();
    static final int FRAMES_PER_SECOND = 24;

    private Studio() {}

    /** @param photo JPEG or PNG */
    static byte[] picture(byte[] photo, int width, int height) {
        try {
            BufferedImage product = ImageIO.read(new ByteArrayInputStream(photo));
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = image.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setPaint(new GradientPaint(0, 0, new Color(244, 242, 238), 0, height, new Color(226, 222, 214)));
            pen.fillRect(0, 0, width, height);
            int side = Math.min(width, height) * 6 / 10;
            pen.setClip(new Ellipse2D.Double((width - side) / 2., (height - side) * .6, side, side));
            pen.drawImage(product, (width - side) / 2, (int) ((height - side) * .6), side, side, null);
            pen.dispose();
            return png(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What words alone may bring: a red tin of its own. */
    static byte[] imagined(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(240, 236, 228));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(190, 40, 40));
        pen.fillRoundRect(width / 4, height / 3, width / 2, height / 3, width / 10, width / 10);
        pen.dispose();
        return png(image);
    }

    /** Something else than any product: green stripes. */
    static byte[] unlike(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int y = 0; y < height; y += 40) {
            pen.setColor(y % 80 == 0 ? new Color(20, 150, 60) : new Color(10, 60, 30));
            pen.fillRect(0, y, width, 40);
        }
        pen.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param still its first frame */
    static byte[] clip(byte[] still, int width, int height, int seconds) {
        return clip(still, width, height, seconds, "null");
    }

    /** @param drawn a filter of ffmpeg that draws upon every frame */
    static byte[] clip(byte[] still, int width, int height, int seconds, String drawn) {
        try {
            Path folder = Files.createTempDirectory("clip");
            Path first = Files.write(folder.resolve("first"), still);
            Path made = folder.resolve("clip.mp4");
            FFMPEG.run(List.of(
                    "-loop",
                    "1",
                    "-f",
                    "image2",
                    "-framerate",
                    String.valueOf(FRAMES_PER_SECOND),
                    "-i",
                    first.toString(),
                    "-t",
                    String.valueOf(seconds),
                    "-vf",
                    nearer(width, height, seconds) + "," + drawn,
                    "-c:v",
                    "libx264",
                    "-preset",
                    "ultrafast",
                    "-pix_fmt",
                    "yuv420p",
                    "-f",
                    "mp4",
                    made.toString()));
            byte[] clip = Files.readAllBytes(made);
            Files.delete(first);
            Files.delete(made);
            Files.delete(folder);
            return clip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last frame of a clip. */
    static byte[] end(byte[] clip) {
        try {
            Path film = Files.write(Files.createTempFile("end", ".mp4"), clip);
            Path last = Files.createTempFile("end", ".png");
            FFMPEG.run(List.of(
                    "-f",
                    "mov",
                    "-sseof",
                    "-1",
                    "-i",
                    film.toString(),
                    "-update",
                    "1",
                    "-c:v",
                    "png",
                    "-f",
                    "image2",
                    last.toString()));
            byte[] picture = Files.readAllBytes(last);
            Files.delete(film);
            Files.delete(last);
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another's clip, and then one that begins with its last frame. */
    static byte[] longer(byte[] clip, byte[] more) {
        try {
            Path folder = Files.createTempDirectory("longer");
            Path made = folder.resolve("longer.mp4");
            Path first = Files.write(folder.resolve("first.mp4"), clip);
            Path second = Files.write(folder.resolve("second.mp4"), more);
            FFMPEG.run(List.of(
                    "-f",
                    "mov",
                    "-i",
                    first.toString(),
                    "-f",
                    "mov",
                    "-i",
                    second.toString(),
                    "-filter_complex",
                    "concat=n=2:v=1",
                    "-c:v",
                    "libx264",
                    "-preset",
                    "ultrafast",
                    "-f",
                    "mp4",
                    made.toString()));
            byte[] longer = Files.readAllBytes(made);
            for (Path file : List.of(first, second, made, folder)) {
                Files.delete(file);
            }
            return longer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The still as it is, and then ever nearer. */
    private static String nearer(int width, int height, int seconds) {
        return String.format(
                Locale.ROOT,
                "scale=%d:%d:force_original_aspect_ratio=increase,crop=%d:%d,"
                        + "zoompan=z='1+0.15*on/%d':x='(iw-iw/zoom)/2':y='(ih-ih/zoom)/2':d=1:s=%dx%d:fps=%d",
                width,
                height,
                width,
                height,
                seconds * FRAMES_PER_SECOND,
                width,
                height,
                FRAMES_PER_SECOND);
    }

    /** A second of sound for every dozen characters. */
    static byte[] speech(String text) {
        try {
            Path made = Files.createTempFile("speech", ".wav");
            int seconds = Math.max(1, text.length() / 12);
            FFMPEG.run(List.of(
                    "-f",
                    "lavfi",
                    "-i",
                    "sine=frequency=220:duration=" + seconds,
                    "-ar",
                    "24000",
                    "-f",
                    "wav",
                    made.toString()));
            byte[] speech = Files.readAllBytes(made);
            Files.delete(made);
            return speech;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
