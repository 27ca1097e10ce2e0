package org.reelwright.ejb.provider.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.OutsideTrouble;

/** Pictures and recordings of ours as they go out with an order. */
@ApplicationScoped
public class References {

    /** What models take at least and at most; all that are known here take this. */
    private static final int SHORTEST_SIDE = 320;

    private static final int LONGEST_SIDE = 2048;
    private static final double LONGEST_RATIO = 2.4;

    @Inject
    FileStore files;

    /** As JPEG: upon white, not too small, not too large, not too long. */
    public byte[] jpeg(StoredFile picture) {
        try (var in = Files.newInputStream(files.path(picture))) {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(framed(ImageIO.read(in)), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a picture", e);
        }
    }

    /** As JPEG that fills so many pixels. */
    public byte[] jpeg(StoredFile picture, int width, int height) {
        try {
            Path file = files.path(picture);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(RemotePicture.of(file, width, height).image(), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a picture", e);
        }
    }

    public String base64(StoredFile picture) {
        return Base64.getEncoder().encodeToString(jpeg(picture));
    }

    /** As it is stored. */
    public byte[] bytes(StoredFile file) {
        try {
            return Files.readAllBytes(files.path(file));
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a stored file", e);
        }
    }

    private static BufferedImage framed(BufferedImage image) {
        double shorter = Math.min(image.getWidth(), image.getHeight());
        double longer = Math.max(image.getWidth(), image.getHeight());
        double scale = Math.min(LONGEST_SIDE / longer, Math.max(1, SHORTEST_SIDE / shorter));
        int width = (int) Math.round(image.getWidth() * scale);
        int height = (int) Math.round(image.getHeight() * scale);
        int across = Math.max(width, (int) Math.ceil(height / LONGEST_RATIO));
        int down = Math.max(height, (int) Math.ceil(width / LONGEST_RATIO));
        var framed = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = framed.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, across, down);
        pen.drawImage(image, (across - width) / 2, (down - height) / 2, width, height, null);
        pen.dispose();
        return framed;
    }
}
