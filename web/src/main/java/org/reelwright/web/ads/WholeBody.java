package org.reelwright.web.ads;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reelwright.web.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a body without a thread, and answers once: when all of it is there, when it broke off, or when it takes too long. */
final class WholeBody implements ReadListener, AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(WholeBody.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int PIECE = 16_384;

    /** Answers with the body, which may be one byte longer than it was to be. */
    interface Answer {

        void write(byte[] body) throws IOException;
    }

    private final AsyncContext caller;
    private final ServletInputStream in;
    private final int most;
    private final Answer answer;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final AtomicBoolean answered = new AtomicBoolean();

    private WholeBody(AsyncContext caller, ServletInputStream in, int most, Answer answer) {
        this.caller = caller;
        this.in = in;
        this.most = most;
        this.answer = answer;
    }

    /** @param most bytes; with more the answer is given before the rest comes */
    static void await(HttpServletRequest http, int most, Answer answer) throws IOException {
        AsyncContext caller = http.startAsync();
        var whole = new WholeBody(caller, http.getInputStream(), most, answer);
        caller.setTimeout(LONGEST.toMillis());
        caller.addListener(whole);
        http.getInputStream().setReadListener(whole);
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] piece = new byte[PIECE];
        while (!answered.get() && in.isReady() && !in.isFinished()) {
            int read = in.read(piece, 0, Math.min(piece.length, most + 1 - body.size()));
            body.write(piece, 0, Math.max(0, read));
            if (body.size() > most) {
                onAllDataRead();
            }
        }
    }

    @Override
    public void onAllDataRead() {
        once(() -> answer.write(body.toByteArray()));
    }

    @Override
    public void onError(Throwable trouble) {
        once(() -> refuse(Status.BAD_REQUEST, "The body broke off."));
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        once(() -> refuse(Status.REQUEST_TIMEOUT, "The body did not come to its end."));
    }

    private void refuse(Status status, String why) throws IOException {
        var response = (HttpServletResponse) caller.getResponse();
        response.setHeader("Connection", "close");
        Problem.of(status, why).write(response);
    }

    private interface Writing {

        void run() throws IOException;
    }

    private void once(Writing writing) {
        if (!answered.compareAndSet(false, true)) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            LOG.debug("an exchange did not wait for its answer", e);
        } catch (RuntimeException e) {
            LOG.error("a body was not answered", e);
            ((HttpServletResponse) caller.getResponse()).setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } finally {
            caller.complete();
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        onError(event.getThrowable());
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
