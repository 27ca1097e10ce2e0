package org.reelwright.ejb.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;
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
