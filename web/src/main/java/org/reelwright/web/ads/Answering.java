package org.reelwright.web.ads;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers one caller once: when what he told is written or cannot be, or when that takes longer than callers wait. */
final class Answering implements AsyncListener {

    static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    /** Writes the answer. */
    interface Answer {

        /** @param written whether it is durable */
        void write(HttpServletResponse response, boolean written) throws IOException;
    }

    private final AsyncContext caller;
    private final Answer answer;
    private final AtomicBoolean answered = new AtomicBoolean();

    private Answering(AsyncContext caller, Answer answer) {
        this.caller = caller;
        this.answer = answer;
    }

    static void begin(AsyncContext caller, CompletionStage<?> writing, Answer answer) {
        var answering = new Answering(caller, answer);
        caller.setTimeout(LONGEST.toMillis());
        caller.addListener(answering);
        writing.whenComplete((written, trouble) -> answering.once(trouble == null));
    }

    private void once(boolean written) {
        if (!answered.compareAndSet(false, true)) {
            return;
        }
        try {
            answer.write((HttpServletResponse) caller.getResponse(), written);
        } catch (IOException | RuntimeException e) {
            LOG.debug("a player did not wait for its answer", e);
        } finally {
            caller.complete();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        once(false);
    }

    @Override
    public void onError(AsyncEvent event) {
        once(false);
    }

    @Override
    public void onComplete(AsyncEvent event) {
        // Everything has been said.
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // It is not begun again.
    }
}
