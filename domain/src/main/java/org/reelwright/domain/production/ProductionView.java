package org.reelwright.domain.production;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.shared.Money;

/**
 * How far a production is.
 *
 * @param percent 0..100 of the work that is foreseen
 * @param secondsLeft estimated from the pace so far; empty before anything is done, and when nothing moves
 * @param problems what went wrong and what is being done about it, for people
 * @param substitutes what was made by another provider than the chosen one, and why, for people
 * @param losses what is owed though nothing came of it, and why, for people
 * @param cost of all models so far, in each currency
 * @param budget of all productions of the campaign; empty before anything was ordered that costs
 */
public record ProductionView(
        UUID id,
        UUID campaignId,
        ProductionStatus status,
        int revision,
        List<StageCount> stages,
        int percent,
        Optional<Long> secondsLeft,
        List<String> problems,
        List<String> substitutes,
        List<String> losses,
        List<Money> cost,
        Optional<Spent> budget,
        Instant startedAt,
        Optional<Instant> finishedAt) {

    /** @param total as far as it is known yet: scenes are known once their storyboard is drawn */
    public record StageCount(Stage stage, int total, int done, int open, int failed) {}

    /**
     * @param owed so far
     * @param atWork set aside for what is being made
     * @param most that both may come to
     */
    public record Spent(Money owed, Money atWork, Money most) {}

    /** Share of the whole work that one job of a stage is, in rough seconds on a small machine. */
    private static final Map<Stage, Double> WEIGHT = new EnumMap<>(Map.of(
            Stage.SCRIPT,
            .2,
            Stage.STORYBOARD,
            .1,
            Stage.IMAGE,
            1.0,
            Stage.SHOT,
            .1,
            Stage.VOICE,
            3.0,
            Stage.PRESENTER,
            .1,
            Stage.RENDITION,
            14.0));

    /** Scenes per film that are expected before the storyboard says. */
    private static final int USUAL_SCENES = 4;

    public static ProductionView of(
            Production production, List<Job> jobs, List<Charge> charges, Optional<Purse> purse, Instant now) {
        var stages = new ArrayList<StageCount>();
        double done = 0;
        double all = 0;
        for (Stage stage : Stage.orderedBy(production.brief())) {
            StageCount count = count(stage, production, jobs);
            stages.add(count);
            done += count.done() * WEIGHT.get(stage);
            all += count.total() * WEIGHT.get(stage);
        }
        boolean running = production.status() == ProductionStatus.RUNNING;
        double share =
                running ? Math.min(.99, done / all) : production.status() == ProductionStatus.DONE ? 1 : done / all;
        return new ProductionView(
                production.id(),
                production.campaignId(),
                production.status(),
                production.revision(),
                List.copyOf(stages),
                (int) Math.round(share * 100),
                running && share > .02 ? Optional.of(left(share, jobs, production, now)) : Optional.empty(),
                problems(jobs),
                substitutes(charges),
                losses(charges),
                cost(charges),
                purse.map(open -> new Spent(open.owed(), open.reserved(), open.budget())),
                production.startedAt(),
                production.finishedAt());
    }

    /** A job made again counts once, as its newest revision. */
    private static StageCount count(Stage stage, Production production, List<Job> jobs) {
        var newest = newest(jobs).stream().filter(j -> j.stage() == stage).toList();
        int done = (int) newest.stream().filter(j -> j.state() == JobState.DONE).count();
        int open = (int) newest.stream().filter(j -> j.state().isOpen()).count();
        int foreseen = production.status() == ProductionStatus.RUNNING ? foreseen(stage, production) : 0;
        return new StageCount(stage, Math.max(newest.size(), foreseen), done, open, newest.size() - done - open);
    }

    private static int foreseen(Stage stage, Production production) {
        return switch (stage.grain()) {
            case CUT -> production.cuts().size();
            case FILM -> production.films();
            case SCENE ->
                production.cuts().stream()
                        .mapToInt(cut -> Math.max(2, Math.min(USUAL_SCENES, cut.seconds() / 3))
                                * production.shapesOf(cut).size())
                        .sum();
        };
    }

    private static List<Job> newest(List<Job> jobs) {
        return jobs.stream()
                .filter(job -> jobs.stream()
                        .noneMatch(other -> other.stage() == job.stage()
                                && other.subject().equals(job.subject())
                                && other.revision() > job.revision()))
                .toList();
    }

    private static long left(double share, List<Job> jobs, Production production, Instant now) {
        Instant begun = jobs.stream()
                .filter(j -> j.revision() == production.revision())
                .map(Job::createdAt)
                .min(Comparator.naturalOrder())
                .orElse(production.startedAt());
        double passed = Duration.between(begun, now).toMillis() / 1000.0;
        return Math.max(1, Math.round(passed * (1 - share) / share));
    }

    private static List<String> problems(List<Job> jobs) {
        return newest(jobs).stream()
                .filter(j -> !j.note().isEmpty() && j.state() != JobState.CANCELLED && j.state() != JobState.DONE)
                .map(ProductionView::problem)
                .distinct()
                .toList();
    }

    private static List<String> substitutes(List<Charge> charges) {
        return charges.stream()
                .filter(charge -> charge.state() == ChargeState.SETTLED
                        && !charge.insteadOf().isEmpty())
                .map(charge -> charge.stage().name().toLowerCase(java.util.Locale.ROOT) + " by " + charge.provider()
                        + ", as " + charge.insteadOf())
                .distinct()
                .toList();
    }

    private static List<String> losses(List<Charge> charges) {
        return charges.stream()
                .filter(Charge::isWasted)
                .map(charge -> charge.stage().name().toLowerCase(java.util.Locale.ROOT) + " by " + charge.provider()
                        + ": " + charge.settled() + " is owed though nothing came of it. " + sentence(charge.note()))
                .toList();
    }

    private static List<Money> cost(List<Charge> charges) {
        return charges.stream()
                .map(Charge::settled)
                .filter(Money::isPositive)
                .collect(Collectors.toMap(Money::currency, cost -> cost, Money::plus, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static String sentence(String why) {
        return why.isEmpty() || why.matches("(?s).*[.!?。！？]") ? why : why + ".";
    }

    private static String problem(Job job) {
        String what = job.stage().name().toLowerCase(java.util.Locale.ROOT) + " of the "
                + job.subject().seconds() + " s film: " + sentence(job.note());
        return job.state().isOpen() ? what + " It is tried again." : what;
    }
}
