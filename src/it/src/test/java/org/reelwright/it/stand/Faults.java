package org.reelwright.it.stand;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which requests will go wrong: the next ones that begin so, each once. */
public final class Faults {

    private final Map<String, Deque<Fault>> planned = new ConcurrentHashMap<>();

    /** @param request method and path, or how they begin: {@code POST /v1/videos} */
    public synchronized void plan(String request, Fault fault, int times) {
        Deque<Fault> queue = planned.computeIfAbsent(request, r -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) {
            queue.add(fault);
        }
    }

    /** @return how many were left, none of which will happen now */
    public synchronized int forget() {
        int left = planned.values().stream().mapToInt(Deque::size).sum();
        planned.clear();
        return left;
    }

    synchronized Optional<Fault> next(String request) {
        return planned.entrySet().stream()
                .filter(plan ->
                        request.startsWith(plan.getKey()) && !plan.getValue().isEmpty())
                .findFirst()
                .map(plan -> plan.getValue().poll());
    }

    public synchronized boolean isEmpty() {
        return planned.values().stream().allMatch(Deque::isEmpty);
    }
}
