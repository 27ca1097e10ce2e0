package org.reelwright.ejb.image;

import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;
import javax.imageio.ImageIO;
import net.jpountz.lz4.LZ4BlockInputStream;
import net.jpountz.lz4.LZ4BlockOutputStream;
import net.jpountz.lz4.LZ4Factory;
import org.reelwright.domain.asset.StoredFile;

/**
 * A layer as a file of its planes, packed by LZ4: much quicker than a PNG, and nothing to convert when it is filmed. Layers
 * of other makers are pictures that ImageIO reads.
 */
public final class LayerFile {

    public static final String MEDIA_TYPE = "application/vnd.reelwright.layer";

    private static final int MAGIC = 0x52574c33;
    private static final int BLOCK = 1 << 18;
    private static final LZ4Factory LZ4 = LZ4Factory.fastestJavaInstance();

    private LayerFile() {}

    public static void write(FilmLayer layer, Path file) throws IOException {
        write(layer, Grain.NONE, file);
    }

    /** @param grain is added when the layer is read: a file that held it would be ten times as large */
    public static void write(FilmLayer layer, Grain grain, Path file) throws IOException {
        var packed =
                new LZ4BlockOutputStream(Files.newOutputStream(file), BLOCK, LZ4.fastCompressor(), new CRC32C(), false);
        try (var out = new DataOutputStream(packed)) {
            out.writeInt(MAGIC);
            out.writeInt(layer.left());
            out.writeInt(layer.top());
            out.writeInt(layer.y().width());
            out.writeInt(layer.y().height());
            out.writeBoolean(layer.opaque());
            out.writeLong(grain.seed());
            out.write(layer.y().values());
            out.write(layer.u().values());
            out.write(layer.v().values());
            if (!layer.opaque()) {
                out.write(layer.cover().orElseThrow().alpha().values());
                out.write(layer.halfCover().orElseThrow().alpha().values());
            }
        }
    }

    /** @param stored what {@code file} is */
    public static FilmLayer read(StoredFile stored, Path file) throws IOException {
        if (!stored.mediaType().equals(MEDIA_TYPE)) {
            return FilmLayer.of(picture(file));
        }
        var packed = LZ4BlockInputStream.newBuilder()
                .withDecompressor(LZ4.safeDecompressor())
                .withChecksum(new CRC32C())
                .build(Files.newInputStream(file));
        try (var in = new DataInputStream(packed)) {
            if (in.readInt() != MAGIC) {
                throw new IOException(file + " is not a layer");
            }
            int left = in.readInt();
            int top = in.readInt();
            int width = in.readInt();
            int height = in.readInt();
            boolean opaque = in.readBoolean();
            var grain = new Grain(in.readLong());
            Plane y = Plane.of(grain.over(in.readNBytes(width * height)), width, height);
            Plane u = plane(in, width / 2, height / 2);
            Plane v = plane(in, width / 2, height / 2);
            Optional<Coverage> cover = opaque ? Optional.empty() : Optional.of(new Coverage(plane(in, width, height)));
            Optional<Coverage> half =
                    opaque ? Optional.empty() : Optional.of(new Coverage(plane(in, width / 2, height / 2)));
            return new FilmLayer(left, top, y, u, v, cover, half);
        }
    }

    private static Plane plane(DataInputStream in, int width, int height) throws IOException {
        return Plane.of(in.readNBytes(width * height), width, height);
    }

    private static BufferedImage picture(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return ImageIO.read(in);
        }
    }
}
