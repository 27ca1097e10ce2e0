package org.reelwright.ejb.shot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workplaces;

/** Takes the picture with which a film ends. */
@ApplicationScoped
public class LastFrame {

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    FileStore files;

    /** @return empty for a clip that is no film of its own */
    public Optional<StoredFile> of(Clip clip) {
        return clip instanceof Clip.Filmed filmed ? Optional.of(of(filmed.file())) : Optional.empty();
    }

    private StoredFile of(StoredFile film) {
        Path workspace = files.workspace();
        try {
            Path picture = workspace.resolve("last.png");
            ffmpeg.run(List.of(
                    "-f",
                    "mov",
                    "-sseof",
                    "-1",
                    "-i",
                    files.path(film).toString(),
                    "-an",
                    "-update",
                    "1",
                    "-c:v",
                    "png",
                    "-f",
                    "image2",
                    "-y",
                    picture.toString()));
            if (!Files.isRegularFile(picture)) {
                throw OutsideTrouble.lasting("a clip has no last frame", null);
            }
            return files.keep(picture, "image/png");
        } finally {
            Workplaces.remove(workspace);
        }
    }
}
