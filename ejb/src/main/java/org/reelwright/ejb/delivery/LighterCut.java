package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.delivery.LighterCopy;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workplaces;
import org.reelwright.ejb.rendition.Provenances;

/**
 * Encodes a film's picture once more, at half its size. Its sound, of which the peaks were looked after, is the film's own;
 * it says who made it, as the film does.
 */
@ApplicationScoped
public class LighterCut {

    /** Below this, a film is light already. Pixels of the shorter side. */
    private static final int SMALL = 480;

    /** A copy that saves less is not worth having. */
    private static final double LIGHT = 0.6;

    private static final double BITS_A_BYTE = 8;

    private static final List<String> SETTINGS = List.of(
            "-vf",
            "scale=trunc(iw/4)*2:trunc(ih/4)*2:flags=lanczos",
            "-c:v",
            "libx264",
            "-preset",
            "veryfast",
            "-crf",
            "25",
            "-maxrate",
            "800k",
            "-bufsize",
            "1600k",
            "-profile:v",
            "main",
            "-pix_fmt",
            "yuv420p",
            "-g",
            "60",
            "-threads",
            "1",
            "-c:a",
            "copy",
            "-movflags",
            "+faststart",
            "-map_metadata",
            "-1");

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    FileStore files;

    @Inject
    Provenances provenances;

    /** @return empty when it would not be much lighter, or the film does not say who made it */
    Optional<LighterCopy> of(FilmFiles film) {
        Path original = files.path(film.film());
        if (Math.min(film.width(), film.height()) < SMALL || !Files.isReadable(original)) {
            return Optional.empty();
        }
        return provenances.read(original).flatMap(made -> of(film, original, made));
    }

    private Optional<LighterCopy> of(FilmFiles film, Path original, FilmProvenance made) {
        Path folder = files.workspace();
        try {
            Path copy = folder.resolve("lighter.mp4");
            var arguments = new ArrayList<>(List.of("-f", "mov", "-i", original.toString()));
            arguments.addAll(SETTINGS);
            arguments.add(copy.toString());
            ffmpeg.run(arguments);
            provenances.carry(made, copy);
            return Files.size(copy) > film.film().size() * LIGHT
                    ? Optional.empty()
                    : Optional.of(kept(film, files.keep(copy, film.film().mediaType())));
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room for a smaller copy", e);
        } finally {
            Workplaces.remove(folder);
        }
    }

    private static LighterCopy kept(FilmFiles film, StoredFile copy) {
        return new LighterCopy(copy, film.width() / 4 * 2, film.height() / 4 * 2, (int)
                Math.round(copy.size() * BITS_A_BYTE / Math.max(1, film.durationMs())));
    }
}
