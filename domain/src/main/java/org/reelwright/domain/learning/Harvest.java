package org.reelwright.domain.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.delivery.Bandit;
import org.reelwright.domain.delivery.Rates.Learnt;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.delivery.Tried;
import org.reelwright.domain.delivery.Worth;
import org.reelwright.domain.measurement.DelayCurve;
import org.reelwright.domain.measurement.Waited;
import org.reelwright.domain.shared.Money;

/**
 * All that came of a line item's ads. What is old weighs less, since rates drift; clicks and views whose conversions have not
 * all come yet count for as much as have. Sales after a view alone have a rate of their own, by view, where there are any.
 *
 * @param view price of one
 * @param zone of the flight
 */
public record Harvest(Goal goal, Money view, ZoneId zone, List<ArmDay> days, List<ArmSale> sales) {

    private static final double HALF_LIFE_DAYS = 14;
    private static final double USUAL_COMPLETION = 0.5;
    private static final double USUAL_CLICK = 0.005;
    private static final double USUAL_CONVERSION = 0.03;
    private static final double USUAL_VIEW_SALE = 0.00005;
    private static final double BELIEF_IN_USUAL_DELAY = 20;

    private record Cell(UUID creative, Situation situation) {}

    public Harvest {
        days = List.copyOf(days);
        sales = List.copyOf(sales);
    }

    /** @param exploration share of choices that is left to plain chance */
    public Learnt learn(double exploration, Instant now) {
        long seed = now.toEpochMilli();
        Bandit bandit =
                switch (goal.objective()) {
                    case REACH ->
                        Bandit.learn(
                                List.of(views(ArmDay::completions, now)), List.of(USUAL_COMPLETION), exploration, seed);
                    case TRAFFIC ->
                        Bandit.learn(List.of(views(ArmDay::clicks, now)), List.of(USUAL_CLICK), exploration, seed);
                    case CONVERSIONS, LEADS -> sales(exploration, seed, now);
                };
        return new Learnt(bandit, Worth.of(goal, view));
    }

    private Bandit sales(double exploration, long seed, Instant now) {
        Bandit byClick = Bandit.learn(
                List.of(views(ArmDay::clicks, now), clicks(now)),
                List.of(USUAL_CLICK, USUAL_CONVERSION),
                exploration,
                seed);
        return sales.stream().allMatch(ArmSale::clicked)
                ? byClick
                : byClick.or(List.of(sold(false, ArmDay::impressions, now)), List.of(USUAL_VIEW_SALE));
    }

    private List<Tried> views(ToDoubleFunction<ArmDay> successes, Instant now) {
        var sums = new Sums();
        for (ArmDay day : days) {
            double weight = weight(day.day(), now);
            sums.add(
                    day.creative(), day.situation(), weight * day.impressions(), weight * successes.applyAsDouble(day));
        }
        return sums.tried();
    }

    List<Tried> clicks(Instant now) {
        return sold(true, ArmDay::clicks, now);
    }

    /** @param touches what such sales are credited to */
    private List<Tried> sold(boolean clicked, ToDoubleFunction<ArmDay> touches, Instant now) {
        List<ArmSale> those =
                sales.stream().filter(sale -> sale.clicked() == clicked).toList();
        DelayCurve delays = delays(those, now);
        var shares = new HashMap<LocalDate, Double>();
        var sums = new Sums();
        for (ArmDay day : days) {
            double matured = shares.computeIfAbsent(day.day(), d -> share(delays, d, now));
            sums.add(day.creative(), day.situation(), weight(day.day(), now) * matured * touches.applyAsDouble(day), 0);
        }
        those.forEach(sale -> sums.add(sale.creative(), sale.situation(), 0, weight(sale.day(), now)));
        return sums.tried();
    }

    private double share(DelayCurve delays, LocalDate day, Instant now) {
        return delays.share(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                now);
    }

    private static DelayCurve delays(List<ArmSale> sales, Instant now) {
        List<Waited> waited = sales.stream()
                .map(sale -> new Waited(
                        Duration.between(sale.touchedAt(), sale.convertedAt()),
                        Duration.between(sale.touchedAt(), now)))
                .toList();
        return DelayCurve.fit(waited, DelayCurve.USUAL, BELIEF_IN_USUAL_DELAY);
    }

    private double weight(LocalDate day, Instant now) {
        long age = ChronoUnit.DAYS.between(day, now.atZone(zone).toLocalDate());
        return Math.pow(0.5, Math.max(0, age) / HALF_LIFE_DAYS);
    }

    private static final class Sums {

        private final Map<Cell, double[]> sums = new HashMap<>();

        void add(UUID creative, Situation situation, double trials, double successes) {
            double[] sum = sums.computeIfAbsent(new Cell(creative, situation), cell -> new double[2]);
            sum[0] += trials;
            sum[1] += successes;
        }

        List<Tried> tried() {
            var tried = new ArrayList<Tried>();
            sums.forEach((cell, sum) -> tried.add(new Tried(cell.creative(), cell.situation(), sum[0], sum[1])));
            return tried;
        }
    }
}
