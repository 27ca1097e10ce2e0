package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.ejb.asset.Workshop;

class PieceShelfTest {

    private static final int MB = 1 << 20;

    @TempDir
    private Path folder;

    private final PieceShelf shelf = new PieceShelf();
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private int made;

    @BeforeEach
    void equip() {
        shelf.data = Workshop.data(folder);
        shelf.roomMb = 4;
    }

    @Test
    void makesAPieceOnce() {
        Path first = get("a");

        assertThat(get("a")).isEqualTo(first).exists();
        assertThat(made).isOne();
    }

    @Test
    void takesAnEmptyFileForNothing() throws IOException {
        Path piece = get("a");
        Files.write(piece, new byte[0]);

        assertThat(get("a")).isEqualTo(piece);
        assertThat(made).isEqualTo(2);
        assertThat(Files.size(piece)).isEqualTo(MB);
    }

    @Test
    void leavesNothingBehindWhenMakingFails() throws IOException {
        Consumer<Path> broken = file -> {
            throw new UncheckedIOException(new IOException("no more"));
        };

        assertThatThrownBy(() -> shelf.get("a", broken)).isInstanceOf(UncheckedIOException.class);

        try (var left = Files.list(folder.resolve("pieces"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void forgetsWhatWasNotWantedLongest() {
        Path old = get("old");
        get("b");
        get("c");
        get("old");
        Path unwanted = folder.resolve("pieces").resolve("b.mp4");

        get("d");
        get("e");

        assertThat(old).exists();
        assertThat(unwanted).doesNotExist();
    }

    private Path get(String key) {
        now = now.plus(Duration.ofMinutes(1));
        shelf.clock = Clock.fixed(now, ZoneOffset.UTC);
        return shelf.get(key, file -> {
            made++;
            try {
                Files.write(file, new byte[MB]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
