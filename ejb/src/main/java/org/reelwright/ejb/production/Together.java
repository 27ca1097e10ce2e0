package org.reelwright.ejb.production;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers many who ask at the same time in one go: who comes while another's transaction is under way shares the next one. Each
 * still gets an answer of its own, and only once it is committed.
 *
 * @param <K> only what has the same key goes together
 */
final class Together<K, Q, A> {

    private static final int LINES = 64;
    private static final int MOST = 50;

    private final List<Line> lines = new ArrayList<>();
    private final Function<List<Q>, List<A>> transaction;

    /** @param transaction all or nothing; its answers are in the order of the questions */
    Together(Function<List<Q>, List<A>> transaction) {
        this.transaction = transaction;
        for (int i = 0; i < LINES; i++) {
            lines.add(new Line());
        }
    }

    /** @throws RuntimeException what the transaction throws when it answers this question alone */
    A ask(K key, Q question) {
        var turn = new Turn(key, question);
        lines.get(Math.floorMod(key.hashCode(), LINES)).serve(turn);
        return turn.answer.orElseThrow().get();
    }

    private void answer(List<Turn> turns) {
        try {
            List<A> answers =
                    transaction.apply(turns.stream().map(turn -> turn.question).toList());
            for (int i = 0; i < turns.size(); i++) {
                A answer = answers.get(i);
                turns.get(i).answer = Optional.of(() -> answer);
            }
        } catch (RuntimeException trouble) {
            if (turns.size() == 1) {
                turns.get(0).answer = Optional.of(() -> {
                    throw trouble;
                });
            } else {
                // One of them is to blame, and the others must not suffer for it.
                turns.forEach(turn -> answer(List.of(turn)));
            }
        }
    }

    private final class Turn {
        private final K key;
        private final Q question;
        /** Written and read under the line's lock, or by the one who asks. */
        private volatile Optional<Supplier<A>> answer = Optional.empty();

        Turn(K key, Q question) {
            this.key = key;
            this.question = question;
        }
    }

    private final class Line {
        private final ReentrantLock desk = new ReentrantLock();
        private final LinkedList<Turn> waiting = new LinkedList<>();

        void serve(Turn turn) {
            synchronized (waiting) {
                waiting.add(turn);
            }
            desk.lock();
            try {
                if (turn.answer.isEmpty()) {
                    answer(with(turn));
                }
            } finally {
                desk.unlock();
            }
        }

        /** This one, and who else may go with it. */
        private List<Turn> with(Turn own) {
            var turns = new ArrayList<>(List.of(own));
            synchronized (waiting) {
                waiting.remove(own);
                Iterator<Turn> others = waiting.iterator();
                while (others.hasNext() && turns.size() < MOST) {
                    Turn other = others.next();
                    if (other.key.equals(own.key)) {
                        others.remove();
                        turns.add(other);
                    }
                }
            }
            return turns;
        }
    }
}
