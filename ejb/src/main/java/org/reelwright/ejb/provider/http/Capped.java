package org.reelwright.ejb.provider.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Writes a body down as it comes and hangs up when it grows too large: what is beyond the cap is never held. */
final class Capped implements HttpResponse.BodySubscriber<Boolean> {

    private final OutputStream out;
    private final long most;
    private final CompletableFuture<Boolean> whole = new CompletableFuture<>();
    private Flow.Subscription subscription;
    private long taken;

    /** @param most bytes */
    Capped(OutputStream out, long most) {
        this.out = out;
        this.most = most;
    }

    /** Whether all of it came. */
    @Override
    public CompletionStage<Boolean> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            taken += buffer.remaining();
            if (taken > most) {
                subscription.cancel();
                whole.complete(false);
                return;
            }
            write(buffer);
        }
    }

    private void write(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        try {
            out.write(bytes);
        } catch (IOException e) {
            subscription.cancel();
            whole.completeExceptionally(e);
        }
    }

    @Override
    public void onError(Throwable trouble) {
        whole.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
        whole.complete(true);
    }
}
