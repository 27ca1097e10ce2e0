package org.reelwright.ejb.provider.studio;

import com.twelvemonkeys.image.ResampleOp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.ImageModel;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.image.Layer;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.image.FilmLayer;
import org.reelwright.ejb.image.Grain;
import org.reelwright.ejb.image.LayerFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the product off its photo and sets it upon a designed backdrop. */
@ApplicationScoped
class StudioImageModel implements ImageModel {

    private static final Logger LOG = LoggerFactory.getLogger(StudioImageModel.class);
    private static final Provenance MADE_BY = new Provenance("studio", "cutout-6 (composed)");
    private static final int REMEMBERED = 4;

    /** Every scene of a film asks for the same few photos. */
    private final Map<String, CutOut> recent = new LinkedHashMap<>(8, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CutOut> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    FileStore files;

    @Override
    public String provider() {
        return "studio";
    }

    @Override
    public Progress<Picture> begin(ImageOrder order, String key) {
        return new Progress.Ready<>(picture(order), MADE_BY);
    }

    private Picture picture(ImageOrder order) {
        var staged = new Staged(order, cutOut(order.photo()));
        BufferedImage ground = staged.ground();
        BufferedImage shapes = staged.shapes();
        BufferedImage near = staged.near();
        var layers = List.of(
                new Layer(keep(ground, new Grain(order.seed() | 1)), staged.groundNearness()),
                new Layer(keep(shapes, Grain.NONE), .35),
                new Layer(keep(near, Grain.NONE), .9));
        Graphics2D flat = ground.createGraphics();
        flat.drawImage(shapes, 0, 0, null);
        flat.drawImage(near, 0, 0, null);
        flat.dispose();
        return new Picture(flat(ground), order.width(), order.height(), layers, staged.box(), staged.doubts());
    }

    private synchronized CutOut cutOut(StoredFile photo) {
        return recent.computeIfAbsent(photo.hash(), hash -> told(hash, CutOut.of(read(photo))));
    }

    private static CutOut told(String hash, CutOut cut) {
        if (!cut.good()) {
            LOG.info(
                    "Photo {} is shown whole, as its product does not come off well ({}): {}",
                    hash,
                    cut.confidence().value(),
                    cut.confidence().doubts());
        }
        return cut;
    }

    private BufferedImage read(StoredFile photo) {
        try (var in = Files.newInputStream(files.path(photo))) {
            return ImageIO.read(in);
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read the product's photo", e);
        }
    }

    /** Smaller, never larger. */
    static BufferedImage atMost(BufferedImage image, int side) {
        boolean alpha = image.getColorModel().hasAlpha();
        return Math.max(image.getWidth(), image.getHeight()) > side
                ? scaled(image, side)
                : redrawn(image, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    /** Colours that nobody sees through full transparency do not bleed into those that show. */
    static BufferedImage scaled(BufferedImage image, int side) {
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage plain = redrawn(image, alpha ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
        double scale = side / (double) Math.max(image.getWidth(), image.getHeight());
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage scaled = new ResampleOp(
                        width, height, alpha ? ResampleOp.FILTER_TRIANGLE : ResampleOp.FILTER_LANCZOS)
                .filter(plain, new BufferedImage(width, height, plain.getType()));
        return alpha ? redrawn(scaled, BufferedImage.TYPE_INT_ARGB) : scaled;
    }

    private static BufferedImage redrawn(BufferedImage image, int type) {
        if (image.getType() == type) {
            return image;
        }
        var redrawn = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D g = redrawn.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return redrawn;
    }

    private StoredFile keep(BufferedImage layer, Grain grain) {
        return kept(LayerFile.MEDIA_TYPE, file -> LayerFile.write(FilmLayer.of(layer), grain, file));
    }

    private StoredFile flat(BufferedImage picture) {
        return kept("image/jpeg", file -> write(opaque(picture), "jpeg", .9f, file));
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private StoredFile kept(String mediaType, Writing writing) {
        Path workspace = files.workspace();
        try {
            Path file = workspace.resolve("picture");
            writing.to(file);
            return files.keep(file, mediaType);
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot write a picture", e);
        } finally {
            workspace.toFile().delete();
        }
    }

    private static void write(BufferedImage image, String format, float quality, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage opaque(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        return opaque;
    }
}
