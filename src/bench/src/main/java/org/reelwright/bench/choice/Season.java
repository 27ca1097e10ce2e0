package org.reelwright.bench.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.delivery.Arm;
import org.reelwright.domain.delivery.Bandit;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.learning.ArmDay;
import org.reelwright.domain.learning.ArmSale;
import org.reelwright.domain.learning.Harvest;
import org.reelwright.domain.shared.Money;

/** Four weeks of one line item in one market, with one policy; it learns every four hours from what it can have heard. */
final class Season {

    enum Policy {
        UNIFORM,
        GREEDY,
        THOMPSON,
        ORACLE,
        /** One film for everybody, which nobody held against others. */
        ONE_FILM,
        /** One film for everybody: that which on average does best when the season begins, as if somebody knew. */
        BEST_FILM;

        static final List<Policy> LEARNERS = List.of(UNIFORM, GREEDY, THOMPSON, ORACLE);
    }

    private static final int DAYS = 28;
    private static final int ROUNDS = 6;
    private static final int A_ROUND = 3_000;
    static final int VIEWS = DAYS * ROUNDS * A_ROUND;
    private static final double EXPLORATION = 0.05;
    private static final double MEAN_DELAY_HOURS = 30;
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private record Cell(int film, int situation, LocalDate day) {}

    private final Market market;
    private final Objective objective;
    private final Policy policy;
    private final RandomGenerator chance;
    private final Map<Cell, long[]> told = new HashMap<>();
    private final List<ArmSale> sales = new ArrayList<>();
    private final int best;
    private double expected;
    private double clicked;
    private double predicted;
    private double actual;

    Season(Market market, long seed, Objective objective, Policy policy) {
        this.market = market;
        this.objective = objective;
        this.policy = policy;
        this.chance = new SplittableRandom(1_000 + seed);
        this.best = best(film -> IntStream.range(0, market.situations.size())
                .mapToDouble(situation -> worth(film, situation))
                .sum());
    }

    Season play() {
        for (int day = 0; day < DAYS; day++) {
            for (int round = 0; round < ROUNDS; round++) {
                Instant now = FIRST.plusDays(day).atTime(4 * round, 0).toInstant(ZoneOffset.UTC);
                play(learn(now), now, day >= DAYS / 2);
            }
            market.dawn();
        }
        return this;
    }

    private void play(Bandit bandit, Instant now, boolean settled) {
        int part = now.atOffset(ZoneOffset.UTC).getHour() / 4;
        for (int view = 0; view < A_ROUND; view++) {
            int situation = chance.nextInt(market.situations.size() / ROUNDS) * ROUNDS + part;
            int film = choose(bandit, situation);
            double truth = worth(film, situation);
            expected += truth;
            clicked += market.click(film, situation);
            if (settled && learns()) {
                predicted += bandit.rate(market.films.get(film), market.situations.get(situation));
                actual += truth;
            }
            see(film, situation, now.plusSeconds(chance.nextInt(4 * 3_600)));
        }
    }

    private double worth(int film, int situation) {
        return market.click(film, situation) * (objective == Objective.TRAFFIC ? 1 : market.buy(film, situation));
    }

    private int choose(Bandit bandit, int situation) {
        Situation where = market.situations.get(situation);
        return switch (policy) {
            case UNIFORM -> chance.nextInt(Market.FILMS);
            case ORACLE -> best(film -> worth(film, situation));
            case GREEDY -> greedy(bandit, where);
            case THOMPSON -> draw(bandit.arms(where, market.films));
            case ONE_FILM -> 0;
            case BEST_FILM -> best;
        };
    }

    private final Map<Situation, Integer> favourites = new HashMap<>();

    private int greedy(Bandit bandit, Situation where) {
        return favourites.computeIfAbsent(where, w -> best(film -> bandit.rate(market.films.get(film), w)));
    }

    private static int best(java.util.function.IntToDoubleFunction value) {
        int best = 0;
        for (int film = 1; film < Market.FILMS; film++) {
            best = value.applyAsDouble(film) > value.applyAsDouble(best) ? film : best;
        }
        return best;
    }

    private int draw(List<Arm> arms) {
        double lot = chance.nextDouble();
        int film = 0;
        for (double passed = arms.get(0).propensity(); passed <= lot && film < arms.size() - 1; ) {
            film++;
            passed += arms.get(film).propensity();
        }
        return film;
    }

    private void see(int film, int situation, Instant at) {
        long[] counts = told.computeIfAbsent(
                new Cell(film, situation, at.atZone(ZoneOffset.UTC).toLocalDate()), cell -> new long[2]);
        counts[0]++;
        if (chance.nextDouble() < market.click(film, situation)) {
            counts[1]++;
            if (chance.nextDouble() < market.buy(film, situation)) {
                long delay = (long) (-Math.log(1 - chance.nextDouble()) * MEAN_DELAY_HOURS * 3_600);
                LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
                sales.add(
                        new ArmSale(id(film), market.situations.get(situation), day, true, at, at.plusSeconds(delay)));
            }
        }
    }

    private Bandit learn(Instant now) {
        favourites.clear();
        if (!learns()) {
            return harvest(List.of(), List.of()).learn(EXPLORATION, now).bandit();
        }
        var days = new ArrayList<ArmDay>();
        told.forEach((cell, n) -> days.add(
                new ArmDay(id(cell.film()), market.situations.get(cell.situation()), cell.day(), n[0], 0, n[1])));
        return harvest(
                        days,
                        sales.stream()
                                .filter(sale -> sale.convertedAt().isBefore(now))
                                .toList())
                .learn(EXPLORATION, now)
                .bandit();
    }

    private boolean learns() {
        return policy == Policy.UNIFORM || policy == Policy.GREEDY || policy == Policy.THOMPSON;
    }

    private Harvest harvest(List<ArmDay> days, List<ArmSale> heard) {
        var goal = new Goal(objective, OptionalLong.empty(), Optional.empty());
        return new Harvest(goal, new Money(8_000, "USD"), ZoneOffset.UTC, days, heard);
    }

    private UUID id(int film) {
        return market.films.get(film);
    }

    /** Clicks or conversions that a view brings on average: the true chances of what was shown, so that luck is left out. */
    double yield() {
        return expected / VIEWS;
    }

    /** The same by click, of those that lead on. */
    double yieldOfAClick() {
        return expected / clicked;
    }

    /** What was predicted of the films that were shown in the second half, by what was true of them. */
    double calibration() {
        return actual == 0 ? 1 : predicted / actual;
    }
}
