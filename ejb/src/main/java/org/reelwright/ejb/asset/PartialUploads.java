package org.reelwright.ejb.asset;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.PartialUpload;
import org.reelwright.domain.asset.UploadRule;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.Violation;

/**
 * Takes large files in pieces, each from where the one before ended, so that a lost connection costs only what was on its
 * way. Once whole, a file is checked as every upload is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PartialUploads {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;

    /** @param offset bytes that are here @param size bytes of all of it @param asset what it became */
    public record State(UUID id, long offset, long size, Optional<UUID> asset) {}

    @Inject
    FileStore files;

    @Inject
    Uploads uploads;

    @Inject
    UploadDesk desk;

    @Inject
    Clock clock;

    /** Too large a file is refused here, before any of it is sent. */
    public Checked<State> announce(Viewer viewer, UUID advertiser, Optional<AssetKind> kind, String name, long size) {
        if (!viewer.maySee(advertiser)) {
            return no("advertiser", "There is no such advertiser.");
        }
        String line = PlainText.line(name);
        Optional<String> refusal = UploadRule.refusal(line, size);
        if (refusal.isPresent()) {
            return no(Uploads.FIELD, refusal.get());
        }
        String label = line.codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        PartialUpload upload =
                desk.announce(advertiser, kind, label, size, files.workspace().toString());
        return new Checked.Good<>(state(upload));
    }

    public Optional<State> find(Viewer viewer, UUID id) {
        return desk.find(viewer, id).map(PartialUploads::state);
    }

    /**
     * Appends what comes, as far as it comes: what arrived before a connection broke stays.
     *
     * @param offset where the sender believes that it goes on
     * @return nothing when it goes on elsewhere, or another piece is being written
     */
    public Optional<State> append(Viewer viewer, UUID id, long offset, InputStream piece) {
        PartialUpload upload = desk.find(viewer, id).orElseThrow();
        Path file = file(upload);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = out.tryLock()) {
            if (lock == null || out.size() != offset) {
                return Optional.empty();
            }
            write(piece, out.position(offset), upload.size() - offset);
            return Optional.of(state(upload));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw OutsideTrouble.passing("a piece of an upload broke off", e);
        }
    }

    /** Checks the whole file and makes it an asset; said twice, it is the same asset. */
    public Checked<Asset> finish(Viewer viewer, UUID id) {
        PartialUpload upload = desk.find(viewer, id).orElseThrow();
        if (upload.assetId().isPresent()) {
            return new Checked.Good<>(
                    uploads.find(viewer, upload.assetId().get()).orElseThrow());
        }
        State state = state(upload);
        if (state.offset() < state.size()) {
            return no("", "Of this file " + state.offset() + " of " + state.size() + " bytes are here. Send the rest.");
        }
        Path place = Path.of(upload.place());
        Checked<Asset> asset =
                uploads.acceptFile(viewer, upload.advertiserId(), upload.kind(), upload.name(), file(upload), place);
        if (asset instanceof Checked.Good<Asset> good) {
            desk.became(id, good.value().id());
        } else {
            desk.forget(id);
        }
        Workplaces.remove(place);
        return asset;
    }

    public void drop(Viewer viewer, UUID id) {
        desk.find(viewer, id).ifPresent(this::drop);
    }

    /** Public, as all that is called through the server's proxy must be. */
    public void forgetOld() {
        desk.announcedBefore(clock.instant().minus(KEPT)).forEach(this::drop);
    }

    private void drop(PartialUpload upload) {
        desk.forget(upload.id());
        Workplaces.remove(Path.of(upload.place()));
    }

    private static void write(InputStream piece, FileChannel out, long most) throws IOException {
        ReadableByteChannel in = Channels.newChannel(piece);
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        long left = most;
        while (left > 0 && in.read(buffer.limit((int) Math.min(left, buffer.capacity()))) >= 0) {
            left -= buffer.flip().remaining();
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            buffer.clear();
        }
    }

    private static State state(PartialUpload upload) {
        try {
            Path file = file(upload);
            long offset = upload.assetId().isPresent() ? upload.size() : Files.exists(file) ? Files.size(file) : 0;
            return new State(upload.id(), offset, upload.size(), upload.assetId());
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot see how much of an upload is here", e);
        }
    }

    private static Path file(PartialUpload upload) {
        return Path.of(upload.place()).resolve("upload");
    }

    private static <T> Checked<T> no(String field, String message) {
        return new Checked.Bad<>(List.of(new Violation(field, message)));
    }
}
