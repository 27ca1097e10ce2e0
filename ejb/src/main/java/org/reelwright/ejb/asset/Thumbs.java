package org.reelwright.ejb.asset;

import com.twelvemonkeys.image.ResampleOp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.shared.DataDirectory;

/** Small pictures of stored pictures, made once and kept by the hash of what they show: {@code thumbs/320/ab/cdef...}. */
@ApplicationScoped
public class Thumbs {

    /** Pixels of the longer side. */
    public static final Set<Integer> SIZES = Set.of(320, 640);

    public static final String MEDIA_TYPE = "image/jpeg";

    /** See-through pictures are shown upon this. */
    private static final Color GROUND = new Color(0xf2f2f2);

    private final Semaphore hands = new Semaphore(2, true);

    @Inject
    FileStore files;

    @Inject
    DataDirectory data;

    /** @param size one of {@link #SIZES} @return nothing of a file that is no picture */
    public Optional<Path> of(StoredFile picture, int size) {
        Optional<PictureType> type = Optional.of(picture.mediaType())
                .filter(media -> media.startsWith("image/"))
                .flatMap(media -> typed(files.path(picture)));
        return type.map(t -> place(picture, size, t));
    }

    private Path place(StoredFile picture, int size, PictureType type) {
        Path place = data.folder("thumbs")
                .resolve(String.valueOf(size))
                .resolve(picture.hash().substring(0, 2))
                .resolve(picture.hash().substring(2));
        if (!Files.exists(place)) {
            hands.acquireUninterruptibly();
            try {
                make(files.path(picture), type, size, place);
            } catch (IOException e) {
                throw OutsideTrouble.passing("cannot make a small picture", e);
            } finally {
                hands.release();
            }
        }
        return place;
    }

    private void make(Path picture, PictureType type, int size, Path place) throws IOException {
        Path folder = files.workspace();
        try {
            Path made = folder.resolve("thumb.jpg");
            ImageIO.write(fitted(read(picture, type, size), size), "jpeg", made.toFile());
            Files.createDirectories(place.getParent());
            Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Workplaces.remove(folder);
        }
    }

    /** At most about twice as large as wanted: the rest need not be decoded. */
    private static BufferedImage read(Path picture, PictureType type, int size) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.format()).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            reader.setInput(in, true, true);
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * size));
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage fitted(BufferedImage read, int size) {
        var plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(read, 0, 0, GROUND, null);
        pen.dispose();
        double scale = (double) size / Math.max(read.getWidth(), read.getHeight());
        if (scale >= 1) {
            return plain;
        }
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        return new ResampleOp(width, height, ResampleOp.FILTER_LANCZOS).filter(plain, null);
    }

    private static Optional<PictureType> typed(Path file) {
        try {
            return PictureType.of(file);
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a stored picture", e);
        }
    }
}
