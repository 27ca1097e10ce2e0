package org.reelwright.bench.choice;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelwright.bench.choice.Season.Policy;
import org.reelwright.domain.campaign.Objective;

/**
 * What showing each the film that was learnt to suit him brings over one film for everybody, whole seasons with all that
 * learning costs. How much tastes differ is not known of people, so it is varied. Argument: how many seasons.
 */
public final class Claim {

    private static final List<Policy> CONTROLS = List.of(Policy.ONE_FILM, Policy.BEST_FILM);
    private static final double DRIFT = 0.08;

    private record Trial(Season personal, List<Season> controls) {}

    private Claim() {}

    public static void main(String[] arguments) {
        int seasons = Integer.parseInt(arguments[0]);
        for (double drift : new double[] {0, DRIFT}) {
            for (double differing : new double[] {0, 0.5, 1, 2}) {
                compare(drift, differing, seasons);
            }
        }
    }

    private static void compare(double drift, double differing, int seasons) {
        List<Trial> trials = IntStream.range(0, seasons)
                .parallel()
                .mapToObj(seed -> new Trial(
                        play(seed, drift, differing, Policy.THOMPSON),
                        CONTROLS.stream()
                                .map(policy -> play(seed, drift, differing, policy))
                                .toList()))
                .toList();
        say("tastes differ %.1f times as usual, drift %.2f: %d seasons", differing, drift, seasons);
        for (int control = 0; control < CONTROLS.size(); control++) {
            int nth = control;
            say(
                    "  over %-9s conversions by view %s  by click %s  cost of a conversion %s",
                    CONTROLS.get(control).name().toLowerCase(Locale.ROOT),
                    lift(trials.stream(), nth, Season::yield).percent(),
                    lift(trials.stream(), nth, Season::yieldOfAClick).percent(),
                    lift(trials.stream(), nth, season -> 1 / season.yield()).percent());
        }
    }

    private static Season play(long seed, double drift, double differing, Policy policy) {
        return new Season(new Market(seed, drift, differing), seed, Objective.CONVERSIONS, policy).play();
    }

    /** Of whole seasons; a view costs the same whatever is shown. */
    private static Spread lift(Stream<Trial> trials, int control, ToDoubleFunction<Season> figure) {
        return Spread.of(trials.map(trial -> figure.applyAsDouble(trial.personal())
                        / figure.applyAsDouble(trial.controls().get(control))
                - 1));
    }

    private static void say(String format, Object... values) {
        PrintStream out = System.out;
        out.println(String.format(Locale.ROOT, format, values));
    }
}
