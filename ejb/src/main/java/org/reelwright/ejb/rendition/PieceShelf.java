package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.shared.DataDirectory;

/** Encoded pieces by their keys, whole or not at all. When they take too much room, those go that were not wanted longest. */
@ApplicationScoped
class PieceShelf {

    private static final String ENDING = ".mp4";

    /** Share of the room that is left when there was too little. */
    private static final double LEFT = .8;

    @Inject
    DataDirectory data;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "reelwright.render.pieces-mb", defaultValue = "4096")
    long roomMb = 4096;

    /** @param maker writes the file when it is not there. @return a file that is only read, and may go away later */
    Path get(String key, Consumer<Path> maker) {
        Path known = folder().resolve(key + ENDING);
        try {
            if (!isThere(known)) {
                make(known, maker);
                forgetOldest();
            }
            Files.setLastModifiedTime(known, FileTime.from(clock.instant()));
            return known;
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room to cut a film", e);
        }
    }

    /** An empty one is what a full disk or a lost power left of it. */
    private static boolean isThere(Path known) throws IOException {
        return Files.exists(known) && Files.size(known) > 0;
    }

    private static void make(Path known, Consumer<Path> maker) throws IOException {
        Path making = Files.createTempFile(known.getParent(), "cutting", ".tmp");
        try {
            maker.accept(making);
            Files.move(making, known, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(making);
        }
    }

    private synchronized void forgetOldest() throws IOException {
        try (Stream<Path> all = Files.list(folder())) {
            List<Kept> newest = all.filter(path -> path.toString().endsWith(ENDING))
                    .map(Kept::of)
                    .sorted(Comparator.comparingLong(Kept::wanted).reversed())
                    .toList();
            long room = roomMb << 20;
            if (newest.stream().mapToLong(Kept::size).sum() > room) {
                keep(newest, (long) (room * LEFT));
            }
        }
    }

    private static void keep(List<Kept> newest, long room) throws IOException {
        long taken = 0;
        for (Kept piece : newest) {
            taken += piece.size();
            if (taken > room) {
                Files.deleteIfExists(piece.path());
            }
        }
    }

    /** As it was at one moment: others take pieces from the shelf meanwhile. */
    private record Kept(Path path, long wanted, long size) {

        static Kept of(Path path) {
            return new Kept(path, path.toFile().lastModified(), path.toFile().length());
        }
    }

    private Path folder() {
        return data.folder("pieces");
    }
}
