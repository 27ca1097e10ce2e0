package org.reelwright.bench.choice;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.delivery.BudgetLease;
import org.reelwright.domain.delivery.LeaseTerms;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Pacer;
import org.reelwright.domain.delivery.Pacer.Pace;
import org.reelwright.domain.delivery.PriceList;
import org.reelwright.domain.delivery.Slice;
import org.reelwright.domain.delivery.Spend;
import org.reelwright.domain.delivery.SpendBook;
import org.reelwright.domain.delivery.Throttle;
import org.reelwright.domain.delivery.TrafficCurve;
import org.reelwright.domain.shared.Money;

/**
 * How a line item's day goes on three nodes: as soon as anybody asks, evenly by the clock, and by the traffic curve learnt
 * on the days before. Argument: how many days. The pacer, the books and the slices are the real ones; a tick is 5 s.
 */
public final class Pacing {

    private static final int NODES = 3;
    private static final int TICK = 5;
    private static final int REQUESTS = 400_000;
    private static final int BOUGHT = 40_000;

    /** Micros. */
    private static final long IMPRESSION =
            PriceList.DEFAULT.perThousand(Objective.REACH, "USD").orElseThrow().micros() / 1_000;

    private static final double[] TRAFFIC = {3, 2, 1, 1, 1, 2, 4, 6, 7, 6, 5, 5, 7, 6, 5, 5, 6, 7, 9, 12, 14, 13, 9, 5};

    private enum Way {
        AT_ONCE,
        EVEN,
        CURVE
    }

    private Pacing() {}

    public static void main(String[] arguments) {
        int days = Integer.parseInt(arguments[0]);
        for (Way way : Way.values()) {
            List<double[]> played = new Campaigning(way).play(days);
            say(
                    "%-8s budget spent %.1f %%, over it never; hours served %s; share of chances taken in an hour %s;"
                            + " distance of spend from traffic %s",
                    way.name().toLowerCase(Locale.ROOT),
                    100 * Spread.of(played.stream().map(d -> d[0])).mean(),
                    plain(played, 1),
                    String.format(Locale.ROOT, "%.3f to %.3f", mean(played, 2), mean(played, 3)),
                    Spread.of(played.stream().map(d -> d[4])).percent());
        }
    }

    private static double mean(List<double[]> played, int figure) {
        return Spread.of(played.stream().map(d -> d[figure])).mean();
    }

    private static String plain(List<double[]> played, int figure) {
        return String.format(Locale.ROOT, "%.1f", mean(played, figure));
    }

    private static void say(String format, Object... values) {
        PrintStream out = System.out;
        out.println(String.format(Locale.ROOT, format, values));
    }

    private static final class Node {
        private BudgetLease lease;
        private Slice slice;
        private Throttle throttle = Throttle.OPEN;
        private boolean ranDry;
    }

    private static final class Campaigning {

        private final Way way;
        private final RandomGenerator chance = new SplittableRandom(5);
        private final long[] seen = new long[TrafficCurve.HOURS];
        private LineItem item;

        Campaigning(Way way) {
            this.way = way;
        }

        /** The first day only teaches the curve. */
        List<double[]> play(int days) {
            var figures = new ArrayList<double[]>();
            var first = LocalDate.of(2026, 3, 2);
            long daily = IMPRESSION * BOUGHT;
            var brief = Briefs.brief()
                    .flying(new Flight(first, first.plusDays(days), ZoneOffset.UTC))
                    .spending(new Money(daily * (days + 1), "USD"), new Money(daily, "USD"))
                    .build();
            Instant launched = first.atStartOfDay(ZoneOffset.UTC).toInstant();
            item = LineItem.launch(Campaign.draft(new UUID(1, 1), brief, launched), PriceList.DEFAULT, launched);
            Spend inAll = Spend.inAll(item);
            for (int day = 0; day <= days; day++) {
                LocalDate date = first.plusDays(day);
                double[] figure = new Day(new SpendBook(item, date, inAll, Spend.on(date, item))).play();
                if (day > 0) {
                    figures.add(figure);
                }
            }
            return figures;
        }

        private final class Day {

            private final SpendBook book;
            private final TrafficCurve curve = way == Way.CURVE ? TrafficCurve.of(seen, 2_400) : TrafficCurve.FLAT;
            private final Pacer pacer = Pacer.DEFAULT.at(way == Way.AT_ONCE ? Pace.AT_ONCE : Pace.CURVE);
            private final Node[] nodes =
                    IntStream.range(0, NODES).mapToObj(i -> new Node()).toArray(Node[]::new);
            private final long[] asked = new long[TrafficCurve.HOURS];
            private final long[] served = new long[TrafficCurve.HOURS];

            Day(SpendBook book) {
                this.book = book;
            }

            /** Budget spent, hours served, least and most share of chances taken in an hour, distance from traffic. */
            double[] play() {
                Instant midnight = book.day().atStartOfDay(ZoneOffset.UTC).toInstant();
                double whole = Arrays.stream(TRAFFIC).sum();
                double surprise = 0.8 + 0.4 * chance.nextDouble();
                for (int second = 0; second < 86_400; second += TICK) {
                    int hour = second / 3_600;
                    double rate = REQUESTS * surprise * TRAFFIC[hour] / whole / 3_600 * TICK;
                    tick(hour, (int) rate + (chance.nextDouble() < rate % 1 ? 1 : 0), midnight.plusSeconds(second));
                }
                for (int hour = 0; hour < TrafficCurve.HOURS; hour++) {
                    seen[hour] += asked[hour];
                }
                return figures();
            }

            private void tick(int hour, int requests, Instant now) {
                for (Node node : nodes) {
                    node.throttle = node.throttle.next(node.ranDry);
                    node.ranDry = false;
                    if (node.slice == null
                            || node.slice.runsLow()
                            || !now.isBefore(node.slice.serveUntil().minusSeconds(15))) {
                        borrow(node, now);
                    }
                }
                asked[hour] += requests;
                for (int i = 0; i < requests; i++) {
                    Node node = nodes[chance.nextInt(NODES)];
                    if (node.throttle.lets(chance.nextDouble())) {
                        serve(node, hour, now);
                    }
                }
            }

            private void serve(Node node, int hour, Instant now) {
                if (node.slice != null && node.slice.servesAt(now, book.day()) && node.slice.take()) {
                    served[hour]++;
                } else {
                    node.ranDry = true;
                }
            }

            /** What is served is billed at once; what is not used of the old slice goes back. */
            private void borrow(Node node, Instant now) {
                book.lend(pacer.slice(book, curve, now), "node", now, LeaseTerms.DEFAULT)
                        .ifPresent(lease -> {
                            if (node.slice != null) {
                                book.giveBack(node.lease, node.slice.drain());
                            }
                            node.lease = lease;
                            node.slice = Slice.of(lease, item.price().micros());
                        });
            }

            private double[] figures() {
                long all = Arrays.stream(served).sum();
                if (all > BOUGHT) {
                    throw new IllegalStateException("served more than was bought: " + all);
                }
                double[] taken = IntStream.range(0, TrafficCurve.HOURS)
                        .mapToDouble(h -> (double) served[h] / asked[h])
                        .toArray();
                double distance = IntStream.range(0, TrafficCurve.HOURS)
                        .mapToDouble(h -> Math.abs((double) served[h] / all
                                - (double) asked[h] / Arrays.stream(asked).sum()))
                        .sum();
                return new double[] {
                    (double) all / BOUGHT,
                    Arrays.stream(served).filter(n -> n > 0).count(),
                    Arrays.stream(taken).min().orElseThrow(),
                    Arrays.stream(taken).max().orElseThrow(),
                    distance / 2
                };
            }
        }
    }
}
