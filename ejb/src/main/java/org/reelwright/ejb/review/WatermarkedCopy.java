package org.reelwright.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workplaces;
import org.reelwright.ejb.rendition.Provenances;
import org.reelwright.ejb.rendition.Watermark;

/** A film with a person's name burnt into every frame; it still says who made it. */
@ApplicationScoped
class WatermarkedCopy {

    private static final List<String> ENCODING = List.of(
            "-c:v",
            "libx264",
            "-preset",
            "veryfast",
            "-crf",
            "24",
            "-pix_fmt",
            "yuv420p",
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

    /** @throws OutsideTrouble if ffmpeg or the disk fails, or the film does not say who made it, as its copy must */
    StoredFile of(FilmFiles film, String name) {
        FilmProvenance made = provenances
                .read(files.path(film.film()))
                .orElseThrow(() -> OutsideTrouble.lasting("a film no longer says who made it", null));
        Path workspace = files.workspace();
        try {
            Path sheet = workspace.resolve("name.png");
            ImageIO.write(Watermark.sheet(name, film.width(), film.height()), "png", sheet.toFile());
            Path copy = workspace.resolve("copy.mp4");
            Path original = files.path(film.film());
            ffmpeg.run(arguments(original, sheet, copy));
            provenances.carry(made, copy);
            return files.keep(copy, "video/mp4");
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot draw a watermark", e);
        } finally {
            Workplaces.remove(workspace);
        }
    }

    private static List<String> arguments(Path film, Path sheet, Path copy) {
        var arguments = new ArrayList<>(List.of("-f", "mov", "-i", film.toString()));
        arguments.addAll(List.of("-f", "image2", "-i", sheet.toString()));
        arguments.addAll(List.of("-filter_complex", "[0:v][1:v]overlay[v]", "-map", "[v]", "-map", "0:a?"));
        arguments.addAll(ENCODING);
        arguments.add(copy.toString());
        return arguments;
    }
}
