package org.reelwright.bench.choice;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.reelwright.domain.delivery.Situation;

/**
 * People whose taste is known: how likely they click each film in each situation and then buy. Films differ, and differ
 * more in some situations than in others; all of that may drift from day to day.
 */
final class Market {

    static final int FILMS = 9;
    private static final List<String> PLACES = List.of("wide", "vertical");
    private static final List<String> DEVICES = List.of("phone", "television", "computer");
    private static final List<String> AUDIENCES = List.of("parents", "hikers");
    private static final int HOUR_PARTS = 6;
    private static final double CLICK = logOdds(0.012);
    private static final double BUY = logOdds(0.06);

    private final double drift;
    private final double[][] clicks;
    private final double[][] sales;
    private final RandomGenerator fate;
    final List<UUID> films;
    final List<Situation> situations;

    /** @param differing how much more what people like depends on who they are and where they watch; 1 as usual, 0 not at all */
    Market(long seed, double drift, double differing) {
        this.drift = drift;
        fate = new SplittableRandom(seed);
        films = IntStream.range(0, FILMS).mapToObj(i -> new UUID(seed, i)).toList();
        situations = PLACES.stream()
                .flatMap(p -> DEVICES.stream().flatMap(d -> AUDIENCES.stream()
                        .flatMap(a -> IntStream.range(0, HOUR_PARTS).mapToObj(h -> new Situation(p, d, 4 * h, a)))))
                .toList();
        clicks = taste(0.35, 0.2 * differing);
        sales = taste(0.35, 0.1 * differing);
    }

    /** Of each film its own appeal and, for each value of each circumstance, a little more or less. */
    private double[][] taste(double ofFilm, double ofCircumstance) {
        double[][] taste = new double[FILMS][1 + PLACES.size() + DEVICES.size() + AUDIENCES.size() + HOUR_PARTS];
        for (double[] film : taste) {
            for (int i = 0; i < film.length; i++) {
                film[i] = fate.nextGaussian() * (i == 0 ? ofFilm : ofCircumstance);
            }
        }
        return taste;
    }

    /** What people like changes overnight. */
    void dawn() {
        for (double[][] taste : List.of(clicks, sales)) {
            for (double[] film : taste) {
                film[0] += fate.nextGaussian() * drift;
            }
        }
    }

    double click(int film, int situation) {
        return rate(CLICK, clicks[film], situations.get(situation));
    }

    double buy(int film, int situation) {
        return rate(BUY, sales[film], situations.get(situation));
    }

    private static double rate(double level, double[] taste, Situation where) {
        int device = 1 + PLACES.size();
        int audience = device + DEVICES.size();
        int hour = audience + AUDIENCES.size();
        double odds = level
                + taste[0]
                + taste[1 + PLACES.indexOf(where.place())]
                + taste[device + DEVICES.indexOf(where.device())]
                + taste[audience + AUDIENCES.indexOf(where.audience())]
                + taste[hour + where.hour() / 4];
        return 1 / (1 + Math.exp(-odds));
    }

    private static double logOdds(double rate) {
        return Math.log(rate / (1 - rate));
    }
}
