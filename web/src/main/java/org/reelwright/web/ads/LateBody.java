package org.reelwright.web.ads;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/** A request's body, which may not have come yet. No thread waits for it. */
final class LateBody implements ReadListener, AsyncListener {

    private static final int BUFFER = 16_384;

    private final ServletInputStream in;
    private final int most;
    private final ByteArrayOutputStream come = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();

    /** @param most bytes; what is more is not read */
    LateBody(ServletInputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** @param length as the request says, in bytes; negative when it does not */
    boolean isHere(long length) throws IOException {
        return length >= 0 && in.available() >= length;
    }

    byte[] read() throws IOException {
        return in.readNBytes(most);
    }

    /** Fails when the body breaks off, with a {@link TimeoutException} when it takes longer than the request's patience. */
    CompletableFuture<byte[]> whole(AsyncContext waiting) {
        waiting.addListener(this);
        in.setReadListener(this);
        return whole;
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (!whole.isDone() && in.isReady() && !in.isFinished()) {
            int count = in.read(buffer, 0, Math.min(buffer.length, most - come.size()));
            if (count > 0) {
                come.write(buffer, 0, count);
            }
            if (come.size() == most) {
                onAllDataRead();
            }
        }
    }

    @Override
    public void onAllDataRead() {
        whole.complete(come.toByteArray());
    }

    @Override
    public void onError(Throwable trouble) {
        whole.completeExceptionally(trouble);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        whole.completeExceptionally(new TimeoutException());
    }

    @Override
    public void onError(AsyncEvent event) {
        whole.completeExceptionally(event.getThrowable());
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}

    @Override
    public void onComplete(AsyncEvent event) {}
}
