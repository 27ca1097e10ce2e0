package org.reelwright.ejb.rendition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.reelwright.domain.shared.OutsideTrouble;

/** The last few sounds of one kind, each under a name that says all that decides it. */
record SoundShelf(Path folder) {

    private static final int REMEMBERED = 24;

    /** Makes what is not there yet. */
    interface Maker {
        void make(Path file) throws IOException;
    }

    /** @return a file that is only read, and may go away when others are made */
    Path get(String name, Maker maker) {
        Path known = folder.resolve(name);
        try {
            if (!Files.exists(known)) {
                Path making = folder.resolve("making-" + name);
                maker.make(making);
                Files.move(making, known, StandardCopyOption.ATOMIC_MOVE);
                forgetOldest();
            }
            return known;
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room for a sound track", e);
        }
    }

    private void forgetOldest() throws IOException {
        try (Stream<Path> known = Files.list(folder)) {
            List<Path> oldest = known.sorted(
                            Comparator.comparing((Path path) -> path.toFile().lastModified())
                                    .reversed())
                    .skip(REMEMBERED)
                    .toList();
            for (Path path : oldest) {
                Files.delete(path);
            }
        }
    }
}
