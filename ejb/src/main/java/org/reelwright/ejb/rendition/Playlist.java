package org.reelwright.ejb.rendition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reelwright.domain.shared.OutsideTrouble;

/** Pieces of a film in their order, as ffmpeg's concat demuxer reads them. */
final class Playlist {

    private Playlist() {}

    /** @param pieces in the folder, which the list is written to */
    static Path of(List<Path> pieces, Path folder) {
        try {
            return Files.write(
                    folder.resolve("pieces.txt"),
                    pieces.stream()
                            .map(piece -> "file '" + piece.getFileName() + "'")
                            .toList());
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room to cut a film", e);
        }
    }
}
