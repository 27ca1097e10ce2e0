package org.reelwright.ejb.rendition;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.reelwright.domain.shared.OutsideTrouble;

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
    PieceShelf shelf;

    /** A film's pieces, on the tables or already there. */
    record Cutting(List<Piece> pieces, List<CompletableFuture<Path>> begun) {

        /** Those that the film begins with, which are cut first. */
        Cutting first(int frames) {
            int count = 0;
            for (int seen = 0; seen < frames && count < pieces.size(); count++) {
                seen += pieces.get(count).frames();
            }
            return new Cutting(pieces.subList(0, count), begun.subList(0, count));
        }

        /**
         * Waits until all are cut.
         *
         * @param workspace on the data's disk, in which they stay when the shelf is cleared
         * @return in their order
         */
        List<Path> into(Path workspace) {
            return IntStream.range(0, begun.size())
                    .mapToObj(i -> linked(Errand.done(begun.get(i)), workspace.resolve("piece-" + i + ".mp4")))
                    .toList();
        }
    }

    Cutting begin(List<Piece> pieces) {
        return new Cutting(pieces, pieces.stream().map(this::begin).toList());
    }

    private CompletableFuture<Path> begin(Piece piece) {
        String key = piece.key();
        return cutting.computeIfAbsent(key, k -> {
            var cut = CompletableFuture.supplyAsync(() -> shelf.get(k, file -> cutter.cut(piece, file)), tables);
            cut.whenComplete((path, trouble) -> cutting.remove(k));
            return cut;
        });
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
