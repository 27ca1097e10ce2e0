package org.reelwright.ejb.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.shared.DataDirectory;

/** Real files and real tools for tests, without a server. */
public final class Workshop {

    private Workshop() {}

    /** The programs that the build brings, taken out of their archive once for all tests. */
    public static Ffmpeg ffmpeg() {
        var ffmpeg = new Ffmpeg();
        ffmpeg.programs = new FfmpegPrograms(Optional.empty(), data(Path.of("target", "workshop")));
        return ffmpeg;
    }

    public static FileStore files(Path folder) {
        DataDirectory data = data(folder);
        return new DiskFileStore(data.folder("files"), data.folder("work"));
    }

    /** An upload as it is kept, which must be one that is taken. */
    public static Path developed(Path upload, Path folder) throws IOException {
        var type = PictureType.of(upload).orElseThrow();
        var answer = new Darkroom().develop(upload, type, AssetKind.PHOTO, folder);
        return ((Checked.Good<Darkroom.Developed>) answer).value().path();
    }

    public static DataDirectory data(Path folder) {
        return new DataDirectory() {
            @Override
            public Path folder(String name) {
                try {
                    return Files.createDirectories(folder.resolve(name)).toRealPath();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
