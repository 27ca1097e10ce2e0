package org.reelwright.ejb.shot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workplaces;

/** Takes the picture with which a film leaves a clip. */
@ApplicationScoped
public class LastFrame {

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    FileStore files;

    /**
     * @param shownMs of the clip: it may be longer than its scene
     * @return the first frame that is not shown any more, or the last there is; empty for a clip that is no film of its own
     */
    public Optional<StoredFile> of(Clip clip, int shownMs) {
        return clip instanceof Clip.Filmed filmed ? Optional.of(of(filmed, shownMs)) : Optional.empty();
    }

    private StoredFile of(Clip.Filmed film, int shownMs) {
        Path workspace = files.workspace();
        try {
            Path picture = workspace.resolve("last.png");
            take(film, List.of("-ss", String.format(Locale.ROOT, "%.3f", shownMs / 1000.)), picture);
            if (!Files.isRegularFile(picture)) {
                take(film, List.of("-sseof", "-1"), picture);
            }
            if (!Files.isRegularFile(picture)) {
                throw OutsideTrouble.lasting("a clip has no last frame", null);
            }
            return files.keep(picture, "image/png");
        } finally {
            Workplaces.remove(workspace);
        }
    }

    /** Of what lies behind the beginning, one frame at a given time, or else the last. */
    private void take(Clip.Filmed film, List<String> from, Path picture) {
        var arguments = new ArrayList<>(List.of("-f", "mov"));
        arguments.addAll(from);
        arguments.addAll(List.of(
                "-i", files.path(film.file()).toString(), "-an", "-vf", "scale=iw:ih:" + ClipColours.decoded(film)));
        arguments.addAll(from.get(0).equals("-ss") ? List.of("-frames:v", "1") : List.of());
        arguments.addAll(List.of("-update", "1", "-c:v", "png", "-f", "image2", "-y", picture.toString()));
        ffmpeg.run(arguments);
    }
}
