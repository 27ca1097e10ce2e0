package org.reelwright.ejb.asset;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.Media;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.asset.UploadRule;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.Violation;

/** Takes pictures, clips and sounds: checked by content, developed and stored, or refused with nothing left behind. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Uploads {

    /** Bytes. */
    public static final long LARGEST = UploadRule.LARGEST_PICTURE;

    static final String FIELD = "file";

    @Inject
    FileStore files;

    @Inject
    Darkroom darkroom;

    @Inject
    Footage footage;

    @Inject
    Shelf shelf;

    /** Reads at most a little more than {@link #LARGEST} bytes of {@code content}, and never holds them in memory. */
    public Checked<Asset> accept(Viewer viewer, UUID advertiserId, AssetKind kind, String name, InputStream content) {
        if (!shelf.belongsTo(viewer, advertiserId)) {
            return no("advertiser", "There is no such advertiser.");
        }
        Path workspace = files.workspace();
        try {
            return accept(advertiserId, kind, name, content, workspace);
        } catch (IOException e) {
            throw OutsideTrouble.passing("an upload broke off", e);
        } finally {
            Workplaces.remove(workspace);
        }
    }

    public Optional<Asset> find(Viewer viewer, UUID id) {
        return shelf.find(viewer, id);
    }

    /** Newest first. */
    public List<Asset> list(Viewer viewer, UUID advertiserId) {
        return shelf.list(viewer, advertiserId);
    }

    /**
     * As {@link #accept}, with a file that is here already, of any kind.
     *
     * @param kind what its content says where there is none
     * @param workspace in which the file lies, and in which is worked
     */
    public Checked<Asset> acceptFile(
            Viewer viewer, UUID advertiserId, Optional<AssetKind> kind, String name, Path file, Path workspace) {
        if (!shelf.belongsTo(viewer, advertiserId)) {
            return no("advertiser", "There is no such advertiser.");
        }
        try {
            Optional<FootageType> footage = FootageType.of(file);
            return footage.isPresent()
                    ? footage(advertiserId, name, file, footage.get(), workspace)
                    : picture(advertiserId, kind.orElse(AssetKind.PHOTO), name, file, workspace);
        } catch (IOException e) {
            throw OutsideTrouble.passing("an upload cannot be read", e);
        }
    }

    private Checked<Asset> accept(UUID advertiserId, AssetKind kind, String name, InputStream content, Path workspace)
            throws IOException {
        Path upload = workspace.resolve("upload");
        return copy(content, upload) ? picture(advertiserId, kind, name, upload, workspace) : tooLarge();
    }

    private Checked<Asset> picture(UUID advertiserId, AssetKind kind, String name, Path upload, Path workspace)
            throws IOException {
        if (Files.size(upload) > LARGEST) {
            return tooLarge();
        }
        Optional<PictureType> type = PictureType.of(upload);
        if (type.isEmpty()) {
            return no(
                    FIELD,
                    "By its content this is " + PictureType.guess(upload)
                            + ". Give a JPEG, PNG, WebP or GIF picture; of one that moves the first frame is taken in which something is to be seen.");
        }
        Checked<Darkroom.Developed> developed = darkroom.develop(upload, type.get(), kind, workspace);
        if (developed instanceof Checked.Good<Darkroom.Developed> good) {
            return new Checked.Good<>(keep(advertiserId, kind, label(name, kind), good.value()));
        }
        return new Checked.Bad<>(((Checked.Bad<Darkroom.Developed>) developed).violations());
    }

    private Checked<Asset> footage(UUID advertiserId, String name, Path upload, FootageType type, Path workspace) {
        Checked<Footage.Developed> developed = footage.develop(upload, type, workspace);
        if (developed instanceof Checked.Good<Footage.Developed> good) {
            return new Checked.Good<>(keep(advertiserId, type.kind(), label(name, type.kind()), good.value()));
        }
        return new Checked.Bad<>(((Checked.Bad<Footage.Developed>) developed).violations());
    }

    /** The file first: a crash in between leaves a file that nobody names, never a name without its file. */
    private Asset keep(UUID advertiserId, AssetKind kind, String label, Darkroom.Developed picture) {
        StoredFile file = files.keep(picture.path(), picture.mediaType());
        return shelf.put(advertiserId, kind, label, Media.picture(file, picture.width(), picture.height()));
    }

    private Asset keep(UUID advertiserId, AssetKind kind, String label, Footage.Developed made) {
        StoredFile file = files.keep(made.path(), made.mediaType());
        Optional<StoredFile> still = made.still().map(path -> files.keep(path, "image/jpeg"));
        return shelf.put(
                advertiserId, kind, label, new Media(file, still, made.width(), made.height(), made.durationMs()));
    }

    private static Checked<Asset> tooLarge() {
        return no(FIELD, "The file is larger than 25 MB. Save the picture smaller, or with stronger compression.");
    }

    /** @return whether it was not too large */
    private static boolean copy(InputStream content, Path upload) throws IOException {
        try (OutputStream out = Files.newOutputStream(upload)) {
            var buffer = new byte[1 << 16];
            long total = 0;
            for (int read = content.read(buffer); read >= 0 && total <= LARGEST; read = content.read(buffer)) {
                out.write(buffer, 0, read);
                total += read;
            }
            return total <= LARGEST;
        }
    }

    private static String label(String name, AssetKind kind) {
        String last = PlainText.line(name).replaceAll(".*[/\\\\]", "").strip();
        int[] shown = last.codePoints().limit(200).toArray();
        return shown.length == 0 ? kind.name().toLowerCase(Locale.ROOT) : new String(shown, 0, shown.length);
    }

    private static <T> Checked<T> no(String field, String message) {
        return new Checked.Bad<>(List.of(new Violation(field, message)));
    }
}
