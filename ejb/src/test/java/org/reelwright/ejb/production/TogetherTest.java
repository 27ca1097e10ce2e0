package org.reelwright.ejb.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private final List<List<Integer>> transactions = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final AtomicInteger coming = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Doubles. The first transaction takes until it may end; none likes 13. */
    private final Together<String, Integer, Integer> together = new Together<>(numbers -> {
        transactions.add(numbers);
        if (transactions.size() == 1) {
            waitUntilItMayEnd();
        }
        if (numbers.contains(13)) {
            throw new IllegalArgumentException("13");
        }
        return numbers.stream().map(number -> 2 * number).toList();
    });

    @AfterEach
    void stop() {
        firstMayEnd.countDown();
        threads.shutdownNow();
    }

    @Test
    void whoComesMeanwhileSharesTheNext() {
        var first = ask("a", 1);
        await().until(() -> transactions.size() == 1);
        var others = IntStream.rangeClosed(2, 9).mapToObj(i -> ask("a", i)).toList();
        everybodyIsThere(9);
        firstMayEnd.countDown();

        assertThat(first.join()).isEqualTo(2);
        assertThat(others).extracting(CompletableFuture::join).containsExactly(4, 6, 8, 10, 12, 14, 16, 18);
        assertThat(transactions).hasSizeLessThan(9);
    }

    @Test
    void onlyTheOneToBlameSuffers() {
        var first = ask("a", 1);
        await().until(() -> transactions.size() == 1);
        var second = ask("a", 2);
        var bad = ask("a", 13);
        everybodyIsThere(3);
        firstMayEnd.countDown();

        assertThat(first.join()).isEqualTo(2);
        assertThat(second.join()).isEqualTo(4);
        assertThatThrownBy(bad::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    /** "Aa" and "BB" have the same hash, and so the same line. */
    @Test
    void strangersDoNotGoTogether() {
        var first = ask("Aa", 1);
        await().until(() -> transactions.size() == 1);
        var others = List.of(ask("Aa", 2), ask("BB", 3), ask("BB", 4));
        everybodyIsThere(4);
        firstMayEnd.countDown();

        assertThat(first.join()).isEqualTo(2);
        assertThat(others).extracting(CompletableFuture::join).containsExactly(4, 6, 8);
        assertThat(transactions).allSatisfy(numbers -> assertThat(
                        numbers.stream().map(number -> number > 2).distinct())
                .hasSize(1));
    }

    private CompletableFuture<Integer> ask(String key, int number) {
        return CompletableFuture.supplyAsync(
                () -> {
                    coming.incrementAndGet();
                    return together.ask(key, number);
                },
                threads);
    }

    private void everybodyIsThere(int count) {
        await().until(() -> coming.get() == count);
    }

    private void waitUntilItMayEnd() {
        try {
            firstMayEnd.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
