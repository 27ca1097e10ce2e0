package org.reelwright.ejb.provider.http;

import com.twelvemonkeys.image.ResampleOp;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.reelwright.domain.image.Box;
import org.reelwright.ejb.asset.PictureType;

/** A still from elsewhere, decoded only after its header has said how large it is, and made as large as it was ordered. */
record RemotePicture(BufferedImage image) {

    private static final long MOST_PIXELS = 50_000_000;

    static RemotePicture of(Path file, int width, int height) throws IOException {
        PictureType type =
                PictureType.of(file).orElseThrow(() -> new Unusable("its picture is neither JPEG, PNG, WebP nor GIF"));
        return new RemotePicture(fitted(decoded(file, type), width, height));
    }

    /** With its product in its room, if it has one that can be found and moved. */
    RemotePicture within(Box room) {
        return ProductSpot.in(image)
                .filter(product -> Placement.isNeeded(product, room))
                .map(product -> Placement.of(product, room, image.getWidth(), image.getHeight()))
                .filter(Placement::isPossible)
                .map(placement -> new RemotePicture(placement.of(image)))
                .orElse(this);
    }

    void write(Path file) throws IOException {
        Files.write(file, Jpeg.of(image));
    }

    private static BufferedImage decoded(Path file, PictureType type) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.format()).next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new Unusable("its picture is larger than 50 megapixels");
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Unusable("its picture cannot be read");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage fitted(BufferedImage image, int width, int height) {
        double scale = Math.max((double) width / image.getWidth(), (double) height / image.getHeight());
        int across = Math.max(width, (int) Math.round(image.getWidth() * scale));
        int down = Math.max(height, (int) Math.round(image.getHeight() * scale));
        BufferedImage scaled = new ResampleOp(across, down, ResampleOp.FILTER_LANCZOS)
                .filter(opaque(image), new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB));
        var cut = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = cut.createGraphics();
        pen.drawImage(scaled, (width - across) / 2, (height - down) / 2, null);
        pen.dispose();
        return cut;
    }

    private static BufferedImage opaque(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }
}
