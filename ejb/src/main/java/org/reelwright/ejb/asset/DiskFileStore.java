package org.reelwright.ejb.asset;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.shared.DataDirectory;

/**
 * Files under {@code reelwright.home}: {@code files/ab/cdef...} by hash, work in progress beside them on the same disk,
 * so that a finished file moves into place in one step.
 */
@ApplicationScoped
public class DiskFileStore implements FileStore {

    private final Path files;
    private final Path work;

    /** For the container's proxy only. */
    protected DiskFileStore() {
        this.files = Path.of("");
        this.work = files;
    }

    @Inject
    DiskFileStore(DataDirectory home) {
        this(home.folder("files"), home.folder("work"));
    }

    /** @param work on the same disk as {@code files} */
    DiskFileStore(Path files, Path work) {
        try {
            this.files = files.toRealPath();
            this.work = work.toRealPath();
            forgetAbandoned();
        } catch (IOException e) {
            throw OutsideTrouble.lasting("cannot use " + files + " and " + work, e);
        }
    }

    @Override
    public StoredFile keep(Path made, String mediaType) {
        if (!made.toAbsolutePath().normalize().startsWith(work)) {
            throw new IllegalArgumentException(made + " does not lie in the workspace");
        }
        try {
            long size = Files.size(made);
            var file = new StoredFile(hash(made), mediaType, size);
            settle(made, path(file));
            return file;
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot store a file under " + files, e);
        }
    }

    @Override
    public Path path(StoredFile file) {
        return path(file.hash());
    }

    @Override
    public Path workspace() {
        try {
            return Files.createTempDirectory(work, "w");
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot make a directory in " + work, e);
        }
    }

    private Path path(String hash) {
        return files.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    /** What a killed server left behind. Another server may share the disk, hence the day. */
    private void forgetAbandoned() throws IOException {
        FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
        try (Stream<Path> left = Files.list(work)) {
            for (Path directory : left.toList()) {
                if (Files.getLastModifiedTime(directory).compareTo(yesterday) < 0) {
                    Workplaces.remove(directory);
                }
            }
        }
    }

    /** Its bytes are on the disk before its name is, and its name before anybody hears of it. */
    private static void settle(Path made, Path place) throws IOException {
        if (Files.exists(place)) {
            Files.delete(made);
            return;
        }
        force(made);
        Files.createDirectories(place.getParent());
        Files.move(made, place, ATOMIC_MOVE);
        force(place.getParent());
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, READ)) {
            channel.force(true);
        }
    }

    static String hash(Path path) throws IOException {
        MessageDigest digest = ContentHash.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return ContentHash.hex(digest.digest());
    }
}
