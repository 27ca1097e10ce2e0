package org.reelwright.bench.choice;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelwright.domain.delivery.AuctionPace;
import org.reelwright.domain.delivery.DualBid;

/**
 * What paced bids win in second-price auctions, against bidding the full value until the money is gone and against the best
 * single multiplier that could have been known afterwards. Argument: how many seasons; each has its own rivals, dearer and
 * cheaper over the day, and a budget for a third of what the full value would spend.
 */
public final class Bidding {

    private static final int AUCTIONS = 200_000;
    private static final double AFFORDS = 1.0 / 3;
    private static final double TARGET = 20_000_000;
    private static final int SLICES = 200;
    private static final long PRICE = 1_000_000;

    /** Value of each view and the highest rival bid, in micros. */
    private record Auctions(long[] value, long[] rival) {}

    /** @param value of all that was won, @param spent micros, @param until the share of auctions after which 99 % of the money was gone */
    private record Outcome(double value, double spent, double until) {}

    private Bidding() {}

    public static void main(String[] arguments) {
        List<Outcome[]> played = IntStream.range(0, Integer.parseInt(arguments[0]))
                .parallel()
                .mapToObj(Bidding::play)
                .toList();
        String[] names = {"full value", "dual descent", "best in hindsight", "as it is served"};
        for (int i = 0; i < names.length; i++) {
            int which = i;
            say(
                    "%-17s value won over full value %s  of hindsight %s  budget spent %.1f %%  99 %% of it lasts for %.0f %% of"
                            + " auctions  cost per action %.2f of target",
                    names[i],
                    Spread.of(ratio(played, which, 0)).percent(),
                    Spread.of(ratio(played, which, 2)).percent(),
                    100 * Spread.of(played.stream().map(o -> o[which].spent())).mean(),
                    100 * Spread.of(played.stream().map(o -> o[which].until())).mean(),
                    Spread.of(played.stream().map(o -> o[which].spent() * budget(o) / o[which].value()))
                            .mean());
        }
    }

    private static double budget(Outcome[] season) {
        return season[season.length - 1].spent();
    }

    private static Stream<Double> ratio(List<Outcome[]> played, int one, int other) {
        return played.stream().map(o -> o[one].value() / o[other].value() - 1);
    }

    private static Outcome[] play(int seed) {
        Auctions auctions = auctions(new SplittableRandom(seed));
        double full = bid(auctions, Double.MAX_VALUE, 1).spent();
        double budget = AFFORDS * full;
        return new Outcome[] {
            share(bid(auctions, budget, 1), budget),
            share(descend(auctions, budget), budget),
            share(hindsight(auctions, budget), budget),
            share(serve(auctions, budget), budget),
            new Outcome(0, budget, 0)
        };
    }

    private static Outcome share(Outcome outcome, double budget) {
        return new Outcome(outcome.value(), outcome.spent() / budget, outcome.until());
    }

    private static Auctions auctions(SplittableRandom chance) {
        long[] value = new long[AUCTIONS];
        long[] rival = new long[AUCTIONS];
        double dear = 0.5 + chance.nextDouble();
        for (int i = 0; i < AUCTIONS; i++) {
            double rate = Math.exp(Math.log(0.0004) + 0.8 * chance.nextGaussian());
            double hour = 1 + 0.6 * Math.sin(2 * Math.PI * i / AUCTIONS - 2);
            value[i] = Math.round(TARGET * rate);
            rival[i] = Math.round(7_000 * dear * hour * Math.exp(0.6 * chance.nextGaussian()));
        }
        return new Auctions(value, rival);
    }

    private static Outcome bid(Auctions auctions, double budget, double multiplier) {
        double spent = 0;
        double won = 0;
        int lasted = AUCTIONS;
        for (int i = 0; i < AUCTIONS; i++) {
            if (auctions.value()[i] * multiplier > auctions.rival()[i] && spent + auctions.rival()[i] <= budget) {
                spent += auctions.rival()[i];
                won += auctions.value()[i];
                lasted = gone(spent, budget) ? Math.min(lasted, i) : AUCTIONS;
            }
        }
        return new Outcome(won, spent, (double) lasted / AUCTIONS);
    }

    private static boolean gone(double spent, double budget) {
        return spent >= 0.99 * budget;
    }

    private static Outcome descend(Auctions auctions, double budget) {
        DualBid dual = DualBid.over(AUCTIONS);
        double spent = 0;
        double won = 0;
        int lasted = AUCTIONS;
        for (int i = 0; i < AUCTIONS; i++) {
            boolean wins = dual.bid(auctions.value()[i]) > auctions.rival()[i] && spent + auctions.rival()[i] <= budget;
            long paid = wins ? auctions.rival()[i] : 0;
            spent += paid;
            won += wins ? auctions.value()[i] : 0;
            lasted = gone(spent, budget) ? Math.min(lasted, i) : AUCTIONS;
            dual = dual.after(paid, (budget - spent) / (AUCTIONS - i));
        }
        return new Outcome(won, spent, (double) lasted / AUCTIONS);
    }

    /**
     * As a node bids: it knows nothing but the slices that it is lent, each for as many auctions as it met since the last,
     * and its price is a bound.
     */
    private static Outcome serve(Auctions auctions, double budget) {
        AuctionPace pace = AuctionPace.NEW;
        double spent = 0;
        double lent = 0;
        double won = 0;
        int lasted = AUCTIONS;
        for (int i = 0; i < AUCTIONS; i++) {
            if (i % (AUCTIONS / SLICES) == 0) {
                lent += budget / SLICES;
                pace = pace.lent(Math.round(budget / SLICES));
            }
            pace = pace.meets();
            boolean wins =
                    pace.bid(auctions.value()[i], PRICE) > auctions.rival()[i] && spent + auctions.rival()[i] <= lent;
            long paid = wins ? auctions.rival()[i] : 0;
            spent += paid;
            won += wins ? auctions.value()[i] : 0;
            lasted = gone(spent, budget) ? Math.min(lasted, i) : AUCTIONS;
            pace = pace.ended(paid);
        }
        return new Outcome(won, spent, (double) lasted / AUCTIONS);
    }

    /** The multiplier under which the money just lasts; found by halving. */
    private static Outcome hindsight(Auctions auctions, double budget) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            boolean affordable = bid(auctions, Double.MAX_VALUE, middle).spent() <= budget;
            low = affordable ? middle : low;
            high = affordable ? high : middle;
        }
        return bid(auctions, budget, low);
    }

    private static void say(String format, Object... values) {
        PrintStream out = System.out;
        out.println(String.format(Locale.ROOT, format, values));
    }
}
