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
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.Violation;

/** Takes pictures: checked by content, developed and stored, or refused with nothing left behind. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Uploads {

    /** Bytes. */
    public static final long LARGEST = 25L << 20;

    static final String FIELD = "file";

    @Inject
    private FileStore files;

    @Inject
    private Darkroom darkroom;

    @Inject
    private Shelf shelf;

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

    private Checked<Asset> accept(UUID advertiserId, AssetKind kind, String name, InputStream content, Path workspace)
            throws IOException {
        Path upload = workspace.resolve("upload");
        if (!copy(content, upload)) {
            return no(FIELD, "The file is larger than 25 MB. Save the picture smaller, or with stronger compression.");
        }
        Optional<PictureType> type = PictureType.of(upload);
        if (type.isEmpty()) {
            return no(
                    FIELD,
                    "By its content this is " + PictureType.guess(upload)
                            + ". Give a JPEG, PNG, WebP or GIF picture; of one that moves the first frame is taken.");
        }
        Checked<Darkroom.Developed> developed = darkroom.develop(upload, type.get(), kind, workspace);
        if (developed instanceof Checked.Good<Darkroom.Developed> good) {
            return new Checked.Good<>(keep(advertiserId, kind, label(name, kind), good.value()));
        }
        return new Checked.Bad<>(((Checked.Bad<Darkroom.Developed>) developed).violations());
    }

    /** The file first: a crash in between leaves a file that nobody names, never a name without its file. */
    private Asset keep(UUID advertiserId, AssetKind kind, String label, Darkroom.Developed picture) {
        StoredFile file = files.keep(picture.path(), picture.mediaType());
        return shelf.put(advertiserId, kind, label, file, picture.width(), picture.height());
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
