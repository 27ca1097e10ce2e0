package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.delivery.LevelledCopy;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.rendition.Level;
import org.reelwright.domain.rendition.Loudness;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workplaces;
import org.reelwright.ejb.rendition.Encoding;
import org.reelwright.ejb.rendition.FilmMeter;
import org.reelwright.ejb.rendition.Provenances;

/**
 * Makes a film as loud as a platform wants it: its pictures are the film's own, byte for byte, its sound is turned up or
 * down as a whole, and it says who made it, as the film does.
 */
@ApplicationScoped
public class LevelledCut {

    private static final int KBPS_OF_SOUND = 192;
    private static final double BITS_A_BYTE = 8;

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    FileStore files;

    @Inject
    FilmMeter meter;

    @Inject
    Provenances provenances;

    /**
     * @return empty when the film is silent, its peaks would be too high, it is gone, or it does not say who made it
     * @throws OutsideTrouble when the copy is not as loud as it was to be
     */
    Optional<LevelledCopy> of(FilmFiles film, Loudness wanted) {
        Path original = files.path(film.film());
        if (!Files.isReadable(original)) {
            return Optional.empty();
        }
        return provenances.read(original).flatMap(made -> wanted.gain(meter.listen(original))
                .map(decibels -> levelled(film, original, decibels, wanted, made)));
    }

    private LevelledCopy levelled(
            FilmFiles film, Path original, double decibels, Loudness wanted, FilmProvenance made) {
        Path folder = files.workspace();
        try {
            Path copy = folder.resolve("levelled.mp4");
            ffmpeg.run(arguments(original, decibels, copy));
            provenances.carry(made, copy);
            check(meter.listen(copy), wanted);
            int kbps = (int) Math.round(Files.size(copy) * BITS_A_BYTE / Math.max(1, film.durationMs()));
            return new LevelledCopy(files.keep(copy, film.film().mediaType()), kbps);
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room for a levelled copy", e);
        } finally {
            Workplaces.remove(folder);
        }
    }

    private static List<String> arguments(Path original, double decibels, Path copy) {
        var arguments = new ArrayList<>(List.of("-f", "mov", "-i", original.toString(), "-map", "0:v", "-map", "0:a"));
        arguments.addAll(List.of("-c:v", "copy", "-af", String.format(Locale.ROOT, "volume=%.2fdB", decibels)));
        arguments.addAll(Encoding.sound(KBPS_OF_SOUND));
        arguments.addAll(List.of("-movflags", "+faststart", "-map_metadata", "-1", copy.toString()));
        return arguments;
    }

    private static void check(Level made, Loudness wanted) {
        if (!wanted.holds(made)) {
            throw OutsideTrouble.lasting("a levelled copy has " + made + ", not " + wanted, null);
        }
    }
}
