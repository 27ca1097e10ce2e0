package org.reelwright.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.roaringbitmap.RoaringBitmap;

/**
 * What all of eight sets have in common, counted: the platform's bit sets, a shelf at a time, against RoaringBitmap, whole and a
 * shelf at a time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BitmapBenchmark {

    private static final int SETS = 8;
    private static final int SHELF = 1_536;

    @Param({"1000", "100000"})
    private int items;

    @Param({"0.9", "0.3", "0.01"})
    private double density;

    private final List<List<BitSet>> shelves = new ArrayList<>();
    private final List<List<RoaringBitmap>> roaringShelves = new ArrayList<>();
    private final List<RoaringBitmap> roaring = new ArrayList<>();

    @Setup
    public void fill() {
        var chance = new SplittableRandom(7);
        for (int set = 0; set < SETS; set++) {
            roaring.add(new RoaringBitmap());
        }
        for (int from = 0; from < items; from += SHELF) {
            var bits = new ArrayList<BitSet>();
            var roars = new ArrayList<RoaringBitmap>();
            for (int set = 0; set < SETS; set++) {
                bits.add(new BitSet(SHELF));
                roars.add(new RoaringBitmap());
                for (int at = 0; at < Math.min(SHELF, items - from); at++) {
                    if (chance.nextDouble() < density) {
                        bits.get(set).set(at);
                        roars.get(set).add(at);
                        roaring.get(set).add(from + at);
                    }
                }
            }
            shelves.add(bits);
            roaringShelves.add(roars);
        }
        roaring.forEach(RoaringBitmap::runOptimize);
    }

    @Benchmark
    public int bitSets() {
        int common = 0;
        for (List<BitSet> shelf : shelves) {
            var all = (BitSet) shelf.get(0).clone();
            for (int set = 1; set < SETS; set++) {
                all.and(shelf.get(set));
            }
            common += all.cardinality();
        }
        return common;
    }

    @Benchmark
    public int roaringWhole() {
        return common(roaring);
    }

    @Benchmark
    public int roaringByShelf() {
        int common = 0;
        for (List<RoaringBitmap> shelf : roaringShelves) {
            common += common(shelf);
        }
        return common;
    }

    private static int common(List<RoaringBitmap> sets) {
        RoaringBitmap all = sets.get(0).clone();
        for (int set = 1; set < SETS; set++) {
            all.and(sets.get(set));
        }
        return all.getCardinality();
    }
}
