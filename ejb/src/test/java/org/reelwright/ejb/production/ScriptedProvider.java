package org.reelwright.ejb.production;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * A provider that keeps its own books, does what a test scripts, and otherwise takes each order once and is done with it
 * when it is told to. Three seconds an order.
 */
final class ScriptedProvider implements ClipPort {

    static final String MODEL = "m-1.0";

    /** One order as the provider sees it. */
    static final class Task {
        final String ticket;
        boolean ready;
        boolean stopped;
        boolean broken;

        Task(String ticket) {
            this.ticket = ticket;
        }

        boolean owed() {
            return ready && !stopped && !broken;
        }
    }

    final Map<String, Task> byKey = new LinkedHashMap<>();
    private final Map<String, Task> byTicket = new HashMap<>();
    final Deque<Supplier<Progress<Integer>>> next = new ArrayDeque<>();
    final AtomicInteger begins = new AtomicInteger();
    final AtomicInteger resumes = new AtomicInteger();
    final AtomicInteger finds = new AtomicInteger();
    final AtomicInteger cancels = new AtomicInteger();
    private final String name;
    boolean instant;
    boolean stoppable = true;
    boolean away;
    /** It cannot be asked what it took. */
    boolean forgetful;

    long latencyMs;
    /** Of the order that is being sent. */
    String sentKey = "";

    ScriptedProvider(String name) {
        this.name = name;
    }

    @Override
    public String provider() {
        return name;
    }

    @Override
    public List<Usage> needs(String order) {
        return List.of(Usage.of(MODEL, "second", 5));
    }

    @Override
    public synchronized Progress<Integer> begin(String order, String key) {
        begins.incrementAndGet();
        reach();
        sentKey = key;
        return next.isEmpty() ? take(key) : next.poll().get();
    }

    /** Takes the order, unless it has it. */
    synchronized Progress<Integer> take(String key) {
        Task task = byKey.computeIfAbsent(key, k -> new Task(name + "-" + byKey.size()));
        byTicket.put(task.ticket, task);
        task.ready |= instant;
        return progress(task);
    }

    @Override
    public Progress<Integer> resume(String ticket) {
        resumes.incrementAndGet();
        travel();
        return answer(ticket);
    }

    /** The time that a request takes, of which each has its own. */
    private void travel() {
        if (latencyMs > 0) {
            LockSupport.parkNanos(latencyMs * 1_000_000);
        }
    }

    private synchronized Progress<Integer> answer(String ticket) {
        reach();
        return Optional.ofNullable(byTicket.get(ticket))
                .map(this::progress)
                .orElseGet(() -> new Progress.Broken<>("no ticket " + ticket, false));
    }

    @Override
    public synchronized Optional<Progress<Integer>> find(String order, String key) {
        finds.incrementAndGet();
        reach();
        return forgetful
                ? Optional.of(new Progress.Broken<>(name + " cannot be asked", true, needs(order)))
                : Optional.ofNullable(byKey.get(key)).map(this::progress);
    }

    @Override
    public synchronized boolean cancel(String ticket) {
        cancels.incrementAndGet();
        reach();
        byKey.values().stream().filter(t -> t.ticket.equals(ticket) && !t.ready).forEach(t -> t.stopped = stoppable);
        return byKey.values().stream().anyMatch(t -> t.ticket.equals(ticket) && t.stopped);
    }

    private void reach() {
        if (away) {
            throw OutsideTrouble.passing(name + " cannot be reached", null);
        }
    }

    synchronized void finishAll() {
        byKey.values().forEach(task -> task.ready = true);
    }

    /** What it will put on its invoice, in micros, at four cents a second. */
    synchronized long invoice() {
        return byKey.values().stream().filter(Task::owed).count() * 120_000;
    }

    private Progress<Integer> progress(Task task) {
        if (task.broken) {
            return new Progress.Broken<>("the picture did not come out", true);
        }
        return task.ready
                ? new Progress.Ready<>(
                        3_000, new Provenance(name, MODEL), List.of(new Usage(MODEL, "second", new BigDecimal("3"))))
                : new Progress.Pending<>(task.ticket, Duration.ofSeconds(10));
    }
}
