package org.reelwright.bench.choice;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.reelwright.bench.choice.Season.Policy;
import org.reelwright.domain.campaign.Objective;

/**
 * What learning brings over chance, against always showing what looks best ("greedy") and against knowing the truth
 * ("oracle"). Arguments: how many seasons of four weeks, each in another
 * market, in which all policies are tried; TRAFFIC or CONVERSIONS for these alone.
 */
public final class Learners {

    private Learners() {}

    public static void main(String[] arguments) {
        int seasons = Integer.parseInt(arguments[0]);
        Objective only = arguments.length < 2 ? Objective.REACH : Objective.valueOf(arguments[1]);
        if (only != Objective.CONVERSIONS) {
            compare("clicks, steady rates", Objective.TRAFFIC, 0, seasons);
            compare("clicks, drifting rates", Objective.TRAFFIC, 0.08, seasons);
        }
        if (only != Objective.TRAFFIC) {
            compare("conversions, delayed", Objective.CONVERSIONS, 0, seasons);
            compare("conversions, delayed, drifting rates", Objective.CONVERSIONS, 0.08, seasons);
        }
    }

    private static void compare(String name, Objective objective, double drift, int seasons) {
        List<List<Season>> played = IntStream.range(0, seasons)
                .parallel()
                .mapToObj(seed -> Policy.LEARNERS.stream()
                        .map(policy -> new Season(new Market(seed, drift, 1), seed, objective, policy).play())
                        .toList())
                .toList();
        say("%s: %d seasons of %d views", name, seasons, Season.VIEWS);
        for (Policy policy : Policy.LEARNERS) {
            Spread lift = Spread.of(played.stream()
                    .map(season -> of(season, policy).yield()
                                    / of(season, Policy.UNIFORM).yield()
                            - 1));
            Spread overGreedy = Spread.of(played.stream()
                    .map(season -> of(season, policy).yield()
                                    / of(season, Policy.GREEDY).yield()
                            - 1));
            Spread calibration =
                    Spread.of(played.stream().map(season -> of(season, policy).calibration()));
            say(
                    "  %-9s over uniform %s  over greedy %s  predicted/actual %.2f",
                    policy.name().toLowerCase(Locale.ROOT), lift.percent(), overGreedy.percent(), calibration.mean());
        }
    }

    private static Season of(List<Season> season, Policy policy) {
        return season.get(Policy.LEARNERS.indexOf(policy));
    }

    private static void say(String format, Object... values) {
        PrintStream out = System.out;
        out.println(String.format(Locale.ROOT, format, values));
    }
}
