package org.reelwright.ejb.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.OutsideTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that still are what their hash says. Each is read through once on each node, and again when its size or its time is
 * another: what a person approved is the hash, and nobody is to be shown other bytes under it.
 */
@ApplicationScoped
public class GenuineFiles {

    private static final Logger LOG = LoggerFactory.getLogger(GenuineFiles.class);

    private record Look(long size, FileTime changed) {}

    private record Finding(Look look, boolean genuine) {}

    private final Map<String, Finding> known = new ConcurrentHashMap<>();

    @Inject
    FileStore store;

    /** @return empty where it is not there, or has other bytes than its hash says */
    public Optional<Path> find(StoredFile file) {
        Path path = store.path(file);
        try {
            Look look = look(path);
            Finding found = known.get(file.hash());
            if (found == null || !found.look().equals(look)) {
                found = new Finding(look, isGenuine(path, file));
                known.put(file.hash(), found);
            }
            return found.genuine() ? Optional.of(path) : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read " + path, e);
        }
    }

    private static Look look(Path path) throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new Look(attributes.size(), attributes.lastModifiedTime());
    }

    private static boolean isGenuine(Path path, StoredFile file) throws IOException {
        boolean genuine = DiskFileStore.hash(path).equals(file.hash());
        if (!genuine) {
            LOG.error("{} has other bytes than its hash says, and is not served", path);
        }
        return genuine;
    }
}
