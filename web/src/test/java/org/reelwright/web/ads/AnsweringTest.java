package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    private final AsyncContext caller = mock(AsyncContext.class);
    private final List<AsyncListener> listening = new ArrayList<>();
    private final CompletableFuture<Void> writing = new CompletableFuture<>();
    private final List<Boolean> said = new ArrayList<>();

    @BeforeEach
    void somebodyWaits() {
        doAnswer(call -> listening.add(call.getArgument(0))).when(caller).addListener(any());
        Answering.begin(caller, writing, (response, written) -> said.add(written));
    }

    @Test
    void answersWhenItIsWritten() {
        verify(caller, never()).complete();
        writing.complete(null);
        assertThat(said).containsExactly(true);
        verify(caller).complete();
    }

    @Test
    void saysWhenItCannotBe() {
        writing.completeExceptionally(new IllegalStateException("trouble"));
        assertThat(said).containsExactly(false);
    }

    @Test
    void answersAfterTwoSecondsAndNotAgain() throws IOException {
        verify(caller).setTimeout(2_000);
        listening.get(0).onTimeout(new AsyncEvent(caller));
        assertThat(said).containsExactly(false);
        writing.complete(null);
        assertThat(said).containsExactly(false);
        verify(caller, times(1)).complete();
    }

    @Test
    void whoHangsUpIsLetGo() {
        var other = mock(AsyncContext.class);
        Answering.begin(other, CompletableFuture.completedFuture(null), (response, written) -> {
            throw new IOException("gone");
        });
        verify(other).complete();
    }
}
