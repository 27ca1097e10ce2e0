package org.reelwright.domain.asset;

import java.nio.file.Path;

/**
 * Keeps files by the hash of their content, whole or not at all: a crash leaves no half file under a hash. Storing the
 * same bytes twice is the same file. Trouble with the disk is {@link org.reelwright.domain.shared.OutsideTrouble}.
 */
public interface FileStore {

    /** Moves {@code made} into the store. It must lie in {@link #workspace()}; afterwards it is gone from there. */
    StoredFile keep(Path made, String mediaType);

    /** A readable file; only for reading. */
    Path path(StoredFile file);

    /** A new empty directory for work in progress, on the store's own disk. The caller deletes it. */
    Path workspace();
}
