package org.reelwright.ejb.provider.studio;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Connected regions of a picture, one pixel after the other. */
final class Flood {

    private final Pixels photo;
    private final int[] queue;
    private final boolean[] seen;
    private int size;

    Flood(Pixels photo) {
        this.photo = photo;
        this.queue = new int[photo.count()];
        this.seen = new boolean[photo.count()];
    }

    boolean seen(int i) {
        return seen[i];
    }

    /** Forgets the last region, not what was seen. */
    Flood afresh() {
        size = 0;
        return this;
    }

    void add(int i) {
        if (!seen[i]) {
            seen[i] = true;
            queue[size++] = i;
        }
    }

    /** Goes on from what was added to all that is connected. */
    void run(IntPredicate passable) {
        for (int head = 0; head < size; head++) {
            spread(head, passable);
        }
    }

    /** Asks for each step, from which pixel to which. */
    interface Step {
        boolean enters(int from, int to);
    }

    void runFrom(Step step) {
        for (int head = 0; head < size; head++) {
            for (int side = 0; side < 4; side++) {
                int next = photo.neighbour(queue[head], side);
                if (!seen[next] && step.enters(queue[head], next)) {
                    add(next);
                }
            }
        }
    }

    /** Goes on by so many steps. */
    void grow(int steps, IntPredicate passable) {
        int head = 0;
        for (int step = 0; step < steps; step++) {
            for (int end = size; head < end; head++) {
                spread(head, passable);
            }
        }
    }

    int size() {
        return size;
    }

    void forEach(IntConsumer pixel) {
        for (int k = 0; k < size; k++) {
            pixel.accept(queue[k]);
        }
    }

    private void spread(int head, IntPredicate passable) {
        for (int side = 0; side < 4; side++) {
            int next = photo.neighbour(queue[head], side);
            if (!seen[next] && passable.test(next)) {
                add(next);
            }
        }
    }
}
