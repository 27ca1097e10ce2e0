package org.reelwright.ejb.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Workplaces;

/** The picture of a scene that shows a clip: how the clip looks in the frame, so that words get an ink that is read upon it. */
@ApplicationScoped
class Stills {

    @Inject
    FileStore files;

    /** @param order whose photo is the clip's still */
    Picture of(ImageOrder order) {
        Path workspace = files.workspace();
        try {
            Path made = workspace.resolve("still.png");
            ImageIO.write(filling(read(order.photo()), order.width(), order.height()), "png", made.toFile());
            return new Picture(
                    files.keep(made, "image/png"), order.width(), order.height(), List.of(), Optional.empty());
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot write the still of a clip", e);
        } finally {
            Workplaces.remove(workspace);
        }
    }

    private BufferedImage read(StoredFile still) throws IOException {
        try (var in = Files.newInputStream(files.path(still))) {
            return Optional.ofNullable(ImageIO.read(in)).orElseThrow(() -> new IOException("no picture"));
        }
    }

    /** As the film shows the clip: from its middle, as large as it must be. */
    static BufferedImage filling(BufferedImage still, int width, int height) {
        double scale = Math.max(width / (double) still.getWidth(), height / (double) still.getHeight());
        int w = (int) Math.ceil(still.getWidth() * scale);
        int h = (int) Math.ceil(still.getHeight() * scale);
        var frame = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = frame.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(still, (width - w) / 2, (height - h) / 2, w, h, null);
        g.dispose();
        return frame;
    }
}
