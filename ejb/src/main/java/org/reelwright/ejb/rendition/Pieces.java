package org.reelwright.ejb.rendition;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.shared.DataDirectory;

/**
 * Pieces of film, each encoded once for all films and versions that have it: a changed headline costs its own piece alone.
 * As many are encoded at a time as there are processors, whatever the number of films.
 */
@ApplicationScoped
class Pieces {

    private final ExecutorService tables =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Pieces::table);

    private final Map<String, CompletableFuture<Path>> cutting = new ConcurrentHashMap<>();

    @Inject
    PieceCutter cutter;

    @Inject
    DataDirectory data;

    @Inject
    Clock clock;

    /** @param workspace on the data's disk, in which the pieces stay when the shelf is cleared. @return in their order */
    List<Path> cut(List<Piece> pieces, Path workspace) {
        List<CompletableFuture<Path>> begun = pieces.stream().map(this::begin).toList();
        try {
            return java.util.stream.IntStream.range(0, begun.size())
                    .mapToObj(i -> linked(begun.get(i).join(), workspace.resolve("piece-" + i + ".mp4")))
                    .toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof OutsideTrouble trouble ? trouble : e;
        }
    }

    private CompletableFuture<Path> begin(Piece piece) {
        String key = piece.key();
        return cutting.computeIfAbsent(key, k -> {
            var cut = CompletableFuture.supplyAsync(() -> knownOrNew(k, piece), tables);
            cut.whenComplete((path, trouble) -> cutting.remove(k));
            return cut;
        });
    }

    private Path knownOrNew(String key, Piece piece) {
        Path known = data.folder("pieces").resolve(key + ".mp4");
        try {
            if (!Files.exists(known)) {
                Path making = Files.createTempFile(known.getParent(), "cutting", ".tmp");
                cutter.cut(piece, making);
                Files.move(making, known, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.setLastModifiedTime(known, FileTime.from(clock.instant()));
            return known;
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room to cut a film", e);
        }
    }

    private static Path linked(Path known, Path here) {
        try {
            return Files.createLink(here, known);
        } catch (IOException e) {
            throw OutsideTrouble.passing("a piece of the film went away", e);
        }
    }

    private static Thread table(Runnable work) {
        var thread = new Thread(work, "cutting");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void close() {
        tables.shutdownNow();
    }
}
