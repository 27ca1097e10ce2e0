package org.reelwright.ejb.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.shared.DataDirectory;

/**
 * Where ffmpeg and ffprobe are: the folder that {@code reelwright.ffmpeg} names, or else the programs of the bytedeco
 * artifact, taken out of it once. A jar's entries cannot be listed inside the server, so its libraries are found by
 * asking for each likely version.
 */
@ApplicationScoped
class FfmpegPrograms {

    private static final List<String> LIBRARIES = List.of(
            "avcodec",
            "avdevice",
            "avfilter",
            "avformat",
            "avutil",
            "swresample",
            "swscale",
            "postproc",
            "va",
            "va-drm",
            "va-x11",
            "drm");
    private static final int HIGHEST_VERSION = 140;

    private final Optional<Path> configured;
    private final DataDirectory data;

    /** The server makes its proxy with this one. */
    FfmpegPrograms() {
        this(Optional.empty(), null);
    }

    @Inject
    FfmpegPrograms(@ConfigProperty(name = "reelwright.ffmpeg") Optional<Path> configured, DataDirectory data) {
        this.configured = configured;
        this.data = data;
    }

    /** The folder with both programs. */
    synchronized Path folder() {
        if (configured.isPresent()) {
            return configured.get();
        }
        Path tools = data.folder("tools").resolve("ffmpeg");
        if (!Files.exists(tools)) {
            takeOut(tools);
        }
        return tools;
    }

    /** Whole or not at all: a start that is killed meanwhile leaves only a folder of another name. */
    private static void takeOut(Path tools) {
        try {
            Path making = Files.createTempDirectory(tools.getParent(), "ffmpeg-");
            names().forEach(name -> copy(name, making));
            if (!Files.exists(making.resolve("ffmpeg"))) {
                throw OutsideTrouble.lasting(
                        "There is no ffmpeg for " + Loader.getPlatform()
                                + " in this build. Set reelwright.ffmpeg to a folder with ffmpeg and ffprobe.",
                        null);
            }
            NoDevices.standIn(making);
            putInPlace(making, tools);
        } catch (IOException e) {
            throw OutsideTrouble.lasting("cannot take ffmpeg out of its archive", e);
        }
    }

    /** Nodes that share a data directory may do this at the same time: who comes second uses the first one's. */
    static void putInPlace(Path making, Path tools) throws IOException {
        try {
            Files.move(making, tools, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(tools.resolve("ffmpeg"))) {
                throw e;
            }
            Workplaces.remove(making);
        }
    }

    private static Stream<String> names() {
        Stream<String> libraries = LIBRARIES.stream().flatMap(name -> IntStream.rangeClosed(1, HIGHEST_VERSION)
                .boxed()
                .flatMap(version ->
                        Stream.of("lib" + name + ".so." + version, "lib" + name + "." + version + ".dylib")));
        return Stream.concat(Stream.of("ffmpeg", "ffprobe"), libraries);
    }

    private static void copy(String name, Path folder) {
        for (String extension : List.of("-gpl", "")) {
            String resource = "/org/bytedeco/ffmpeg/" + Loader.getPlatform() + extension + "/" + name;
            try (InputStream in = org.bytedeco.ffmpeg.global.avutil.class.getResourceAsStream(resource)) {
                if (in != null) {
                    Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                    folder.resolve(name).toFile().setExecutable(true);
                    return;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
