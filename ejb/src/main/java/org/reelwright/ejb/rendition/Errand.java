package org.reelwright.ejb.rendition;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.reelwright.domain.shared.OutsideTrouble;

/** Work that is done beside ours. */
final class Errand {

    private Errand() {}

    static <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Errand::aside);
    }

    /** Waits for it. @throws OutsideTrouble what it met */
    static <T> T done(CompletableFuture<T> errand) {
        try {
            return errand.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof OutsideTrouble trouble ? trouble : e;
        }
    }

    private static void aside(Runnable work) {
        var thread = new Thread(work, "errand");
        thread.setDaemon(true);
        thread.start();
    }
}
