package org.reelwright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reelwright.domain.delivery.Arm;
import org.reelwright.domain.delivery.Bandit;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.delivery.Tried;

/** What a line item of nine films and 72 situations costs: to learn, to weigh its films once, and to ask again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BanditBenchmark {

    private final List<UUID> films =
            IntStream.range(0, 9).mapToObj(i -> new UUID(1, i)).toList();
    private final List<Tried> tried = new ArrayList<>();
    private Situation situation;
    private Bandit learnt;
    private int fresh;

    @Setup
    public void fill() {
        var chance = new SplittableRandom(1);
        for (int cell = 0; cell < 72; cell++) {
            situation = new Situation(
                    "place" + cell % 2, "device" + cell / 2 % 3, 4 * (cell / 6 % 6), "people" + cell / 36);
            for (UUID film : films) {
                tried.add(new Tried(film, situation, 1_000, chance.nextInt(30)));
            }
        }
        learnt = learn();
    }

    @Benchmark
    public Bandit learn() {
        return Bandit.learn(List.of(tried, tried), List.of(0.01, 0.03), 0.05, 1);
    }

    /** Situations that were not asked for before, more of them than are remembered. */
    @Benchmark
    public List<Arm> weighAnew() {
        return learnt.arms(new Situation("place1", "device1", 4, "new" + fresh++), films);
    }

    @Benchmark
    public List<Arm> askAgain() {
        return learnt.arms(situation, films);
    }
}
