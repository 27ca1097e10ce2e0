package org.reelwright.ejb.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegProgramsTest {

    private static final int NODES = 3;

    @TempDir
    private Path data;

    @Test
    void nodesThatBeginTogetherShareThePrograms() throws IOException {
        var nodes = Executors.newFixedThreadPool(NODES);
        var folders = Stream.generate(() -> new FfmpegPrograms(Optional.empty(), Workshop.data(data)))
                .limit(NODES)
                .map(node -> CompletableFuture.supplyAsync(node::folder, nodes))
                .toList();
        assertThat(folders)
                .extracting(CompletableFuture::join)
                .containsOnly(folders.get(0).join());
        nodes.shutdown();
        try (Stream<Path> left = Files.list(data.resolve("tools"))) {
            assertThat(left.map(Path::getFileName)).containsExactly(Path.of("ffmpeg"));
        }
    }
}
