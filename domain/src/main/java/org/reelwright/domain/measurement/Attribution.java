package org.reelwright.domain.measurement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * To which films conversions are due, by two rules side by side. Both give each conversion away once: credits add up to
 * the number of converted paths that met any film.
 */
public final class Attribution {

    private static final int ROUNDS = 200;
    private static final double SETTLED = 1e-12;
    private static final UUID START = new UUID(0, 0);

    private final Collection<Path> paths;

    public Attribution(Collection<Path> paths) {
        this.paths = paths.stream().filter(path -> !path.touches().isEmpty()).toList();
    }

    /** All of it to the film met last. */
    public Map<UUID, Double> lastTouch() {
        var credits = new TreeMap<UUID, Double>();
        paths.stream()
                .filter(Path::converted)
                .forEach(path -> credits.merge(
                        path.touches().get(path.touches().size() - 1), (double) path.times(), Double::sum));
        return credits;
    }

    /**
     * By what would be lost without each film: removal effects in a first-order Markov chain over all paths, those that
     * brought nothing among them (Anderl, Becker, von Wangenheim and Schumann, 2016). Each conversion is shared among
     * the films that its own person met, in proportion to those effects.
     */
    public Map<UUID, Double> dataDriven() {
        Map<UUID, Double> effects = removalEffects();
        var credits = new TreeMap<UUID, Double>();
        paths.stream().filter(Path::converted).forEach(path -> share(path, effects, credits));
        return credits;
    }

    private static void share(Path path, Map<UUID, Double> effects, Map<UUID, Double> credits) {
        var met = new HashSet<>(path.touches());
        double sum = met.stream().mapToDouble(effects::get).sum();
        met.forEach(film -> credits.merge(
                film, path.times() * (sum > 0 ? effects.get(film) / sum : 1.0 / met.size()), Double::sum));
    }

    private Map<UUID, Double> removalEffects() {
        Map<UUID, Map<UUID, Double>> steps = new TreeMap<>();
        Map<UUID, Double> wins = new HashMap<>();
        Map<UUID, Double> visits = new HashMap<>();
        paths.forEach(path -> walk(path, steps, wins, visits));
        double whole = conversion(steps, wins, visits, START);
        return steps.keySet().stream()
                .filter(film -> !film.equals(START))
                .collect(Collectors.toMap(
                        film -> film,
                        film -> whole == 0 ? 0 : Math.max(0, 1 - conversion(steps, wins, visits, film) / whole)));
    }

    private static void walk(
            Path path, Map<UUID, Map<UUID, Double>> steps, Map<UUID, Double> wins, Map<UUID, Double> visits) {
        UUID at = START;
        double times = path.times();
        for (UUID next : path.touches()) {
            visits.merge(at, times, Double::sum);
            steps.computeIfAbsent(at, film -> new TreeMap<>()).merge(next, times, Double::sum);
            at = next;
        }
        visits.merge(at, times, Double::sum);
        steps.computeIfAbsent(at, film -> new TreeMap<>());
        wins.merge(at, path.converted() ? times : 0.0, Double::sum);
    }

    /** @param removed whoever would come to it is lost; {@link #START} for none */
    private static double conversion(
            Map<UUID, Map<UUID, Double>> steps, Map<UUID, Double> wins, Map<UUID, Double> visits, UUID removed) {
        var chance = new HashMap<UUID, Double>();
        for (int round = 0; round < ROUNDS; round++) {
            double moved = 0;
            for (UUID at : List.copyOf(steps.keySet())) {
                double sum = wins.getOrDefault(at, 0.0);
                for (var step : steps.get(at).entrySet()) {
                    sum += step.getValue() * chance.getOrDefault(step.getKey(), 0.0);
                }
                double now = at.equals(removed) && !at.equals(START) ? 0 : sum / visits.get(at);
                moved = Math.max(moved, Math.abs(now - chance.getOrDefault(at, 0.0)));
                chance.put(at, now);
            }
            if (moved < SETTLED) {
                break;
            }
        }
        return chance.getOrDefault(START, 0.0);
    }
}
