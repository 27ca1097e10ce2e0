package org.reelwright.ejb.rendition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reelwright.domain.rendition.FilmProvenance;

/** A kind of file that can carry a provenance. Pictures and sound in it stay as they are, bit for bit. */
interface Carrier {

    /** Instead of one that is there. The file is replaced whole or not at all. */
    void write(Path file, FilmProvenance provenance) throws IOException;

    Optional<FilmProvenance> read(Path file) throws IOException;

    /** By what is in the file, not by its name. */
    static Carrier of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(12);
        }
        if (head.length == 12 && head[0] == 'R' && head[8] == 'W') {
            return new WebpCarrier();
        }
        if (head.length > 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xd8) {
            return new JpegCarrier();
        }
        return new FilmCarrier();
    }
}
