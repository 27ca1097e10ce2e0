package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.shared.DataDirectory;

/** Pictures of how films sound, drawn once for each film and kept by its hash. */
@ApplicationScoped
public class Waveforms {

    /** Raised when they are drawn otherwise. */
    private static final String VERSION = "-1.svg";

    private static final int COLUMNS = 480;
    private static final String RATE = "8000";

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    FileStore files;

    @Inject
    DataDirectory data;

    /** @param film MP4 with sound. @return an SVG file, only for reading */
    public Path of(StoredFile film) {
        Path drawn = data.folder("waveforms").resolve(film.hash() + VERSION);
        try {
            if (!Files.exists(drawn)) {
                Path drawing = Files.createTempFile(drawn.getParent(), "drawing", VERSION);
                Files.writeString(
                        drawing, Waveform.of(samples(files.path(film)), COLUMNS).svg());
                Files.move(drawing, drawn, StandardCopyOption.ATOMIC_MOVE);
            }
            return drawn;
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot draw a film's sound", e);
        }
    }

    private byte[] samples(Path film) throws IOException {
        try (InputStream heard = ffmpeg.open(
                List.of("-f", "mov", "-i", film.toString(), "-vn", "-ac", "1", "-ar", RATE, "-f", "s16le", "pipe:1"))) {
            return heard.readAllBytes();
        }
    }
}
