package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reelwright.ejb.asset.Ffmpeg;

/** Joins pieces and sound to a film, by copying: each piece begins with a keyframe. */
@ApplicationScoped
class FilmJoiner {

    @Inject
    Ffmpeg ffmpeg;

    /**
     * @param pieces in the workspace
     * @param sound AAC in MP4, as long as the film
     */
    Path join(List<Path> pieces, Path sound, Path workspace) {
        Path film = workspace.resolve("film.mp4");
        var arguments = new ArrayList<>(List.of("-f", "concat", "-i"));
        arguments.add(Playlist.of(pieces, workspace).toString());
        arguments.addAll(List.of("-f", "mov", "-i", sound.toString(), "-map", "0:v", "-map", "1:a", "-c", "copy"));
        arguments.addAll(List.of("-movflags", "+faststart"));
        arguments.addAll(Encoding.SAME_BYTES);
        arguments.add(film.toString());
        ffmpeg.run(arguments);
        return film;
    }
}
