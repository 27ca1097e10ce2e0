package org.reelwright.ejb.asset;

import com.twelvemonkeys.image.ResampleOp;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;

/**
 * Develops an uploaded picture: upright, sRGB, at most {@value #LONGEST} pixels long, and nothing in its file but the
 * picture; of one that moves, the first frame in which something is to be seen. Few at a time: what is being decoded together has at most {@value #MEGAPIXELS_AT_ONCE} megapixels.
 */
@ApplicationScoped
class Darkroom {

    static final int LONGEST = 4096;
    static final int MOST_MEGAPIXELS = 50;
    private static final int MEGAPIXELS_AT_ONCE = 60;
    private static final int LONGEST_EDGE_RATIO = 20;

    private final Semaphore room = new Semaphore(MEGAPIXELS_AT_ONCE, true);

    /** @param path of the finished file, whose pixels are {@code width} by {@code height} */
    record Developed(Path path, String mediaType, int width, int height) {}

    private record Size(int width, int height) {

        int megapixels() {
            return (int) Math.min(Integer.MAX_VALUE, ((long) width * height + 999_999) / 1_000_000);
        }

        @Override
        public String toString() {
            return width + " x " + height + " pixels";
        }
    }

    Checked<Developed> develop(Path upload, PictureType type, AssetKind kind, Path directory) throws IOException {
        var findings = new Findings();
        findings.expect(
                Completeness.isWhole(upload, type),
                Uploads.FIELD,
                "The picture's file is cut off or damaged. Upload it again, or save it anew in an image program.");
        Size size = measure(upload, type, findings);
        if (findings.judge(() -> size) instanceof Checked.Bad<Size> bad) {
            return new Checked.Bad<>(bad.violations());
        }
        judge(size, kind, findings);
        if (findings.judge(() -> size) instanceof Checked.Bad<Size> bad) {
            return new Checked.Bad<>(bad.violations());
        }
        return inTurn(size, () -> print(upload, type, directory, findings));
    }

    private static void judge(Size size, AssetKind kind, Findings findings) {
        int least = kind == AssetKind.PHOTO ? 200 : 64;
        findings.expect(
                size.megapixels() <= MOST_MEGAPIXELS,
                Uploads.FIELD,
                "The picture has " + size + "; at most " + MOST_MEGAPIXELS + " megapixels are taken. Scale it down to "
                        + LONGEST + " pixels at its longer side.");
        findings.expect(
                Math.min(size.width, size.height) >= least,
                Uploads.FIELD,
                "The picture has " + size + ". Give one with at least " + least + " pixels at its shorter side.");
        findings.expect(
                Math.max(size.width, size.height) / Math.max(1, Math.min(size.width, size.height)) < LONGEST_EDGE_RATIO,
                Uploads.FIELD,
                "The picture is a thin strip of " + size + ". Give one in an ordinary shape.");
    }

    private interface Work {
        Checked<Developed> run() throws IOException;
    }

    private Checked<Developed> inTurn(Size size, Work work) throws IOException {
        room.acquireUninterruptibly(size.megapixels());
        try {
            return work.run();
        } finally {
            room.release(size.megapixels());
        }
    }

    /** Reads the header only: nothing is decoded yet. */
    private static Size measure(Path upload, PictureType type, Findings findings) throws IOException {
        ImageReader reader = reader(type);
        try (ImageInputStream in = ImageIO.createImageInputStream(upload.toFile())) {
            reader.setInput(in, true, true);
            return new Size(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException e) {
            return unreadable(findings, new Size(0, 0));
        } finally {
            reader.dispose();
        }
    }

    private static Checked<Developed> print(Path upload, PictureType type, Path directory, Findings findings)
            throws IOException {
        BufferedImage first = decode(upload, type, findings);
        if (findings.judge(() -> first) instanceof Checked.Bad<BufferedImage> bad) {
            return new Checked.Bad<>(bad.violations());
        }
        BufferedImage decoded = type == PictureType.JPEG ? first : MovingPicture.seen(upload, type, first);
        Blank.why(decoded).ifPresent(nothing -> findings.add(Uploads.FIELD, nothing));
        findings.expect(
                type != PictureType.JPEG || !decoded.getColorModel().hasAlpha(),
                Uploads.FIELD,
                "This JPEG has four colour channels and does not say which. Save it anew in sRGB, or as PNG.");
        if (findings.judge(() -> decoded) instanceof Checked.Bad<BufferedImage> bad) {
            return new Checked.Bad<>(bad.violations());
        }
        BufferedImage picture = fitted(Orientation.of(upload, type).applyTo(plain(decoded)));
        boolean asPng = picture.getColorModel().hasAlpha() || type == PictureType.PNG || type == PictureType.GIF;
        Path made = directory.resolve("picture");
        if (asPng) {
            ImageIO.write(picture, "png", made.toFile());
        } else {
            writeJpeg(picture, made);
        }
        var developed =
                new Developed(made, asPng ? "image/png" : "image/jpeg", picture.getWidth(), picture.getHeight());
        return findings.judge(() -> developed);
    }

    private static BufferedImage decode(Path upload, PictureType type, Findings findings) {
        ImageReader reader = reader(type);
        try (ImageInputStream in = ImageIO.createImageInputStream(upload.toFile())) {
            reader.setInput(in, true, true);
            return reader.read(0, subsampled(reader));
        } catch (IOException | RuntimeException e) {
            return unreadable(findings, new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        } finally {
            reader.dispose();
        }
    }

    /** What is far larger than is kept is never decoded whole: 48 megapixels take as much memory as a whole film. */
    private static ImageReadParam subsampled(ImageReader reader) throws IOException {
        double longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = (int) Math.max(1, Math.round(longest / LONGEST));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    private static <T> T unreadable(Findings findings, T instead) {
        findings.add(
                Uploads.FIELD,
                "The picture cannot be read. Open it in an image program and save it anew as JPEG or PNG.");
        return instead;
    }

    /** Drawing converts whatever the file's colours were into sRGB. An alpha channel that hides nothing goes. */
    private static BufferedImage plain(BufferedImage decoded) {
        boolean seeThrough = decoded.getColorModel().hasAlpha() && hidesSomething(decoded);
        int type = seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var plain = new BufferedImage(decoded.getWidth(), decoded.getHeight(), type);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(decoded, 0, 0, null);
        pen.dispose();
        return plain;
    }

    private static boolean hidesSomething(BufferedImage picture) {
        var row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int argb : row) {
                if (argb >>> 24 < 255) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage fitted(BufferedImage picture) {
        double scale = (double) LONGEST / Math.max(picture.getWidth(), picture.getHeight());
        if (scale >= 1) {
            return picture;
        }
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var target = new BufferedImage(width, height, picture.getType());
        return new ResampleOp(width, height, ResampleOp.FILTER_LANCZOS).filter(picture, target);
    }

    private static void writeJpeg(BufferedImage picture, Path made) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(made.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.95f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    static ImageReader reader(PictureType type) {
        return ImageIO.getImageReadersByFormatName(type.format()).next();
    }
}
