package org.reelwright.domain.production;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Shape;

/**
 * Which rows follow when a job is done: every subject of a next stage whose needs are all there and above which
 * nothing is still being made (else a film would be cut from yesterday's shots while today's are on their way).
 */
public final class Successors {

    /** What is known of one job; of several revisions of the same work the newest counts. */
    public record Known(Stage stage, Subject subject, int revision, JobState state) {}

    /** A row to write. */
    public record Wanted(Stage stage, Subject subject, int revision) {}

    private final Function<Subject, List<Shape>> shapes;
    private final java.util.function.ToIntFunction<Subject> scenesOfCut;
    private final Set<Stage> ordered;
    private final List<Known> jobs;

    /**
     * @param jobs all jobs of the production, the finished one as done
     * @param scenesOfCut number of scenes in a cut's newest storyboard
     */
    public Successors(List<Shape> shapes, java.util.function.ToIntFunction<Subject> scenesOfCut, List<Known> jobs) {
        this(cut -> shapes, scenesOfCut, EnumSet.complementOf(EnumSet.of(Stage.PRESENTER)), jobs);
    }

    /**
     * As above.
     *
     * @param shapes in which each cut is made into films
     * @param ordered stages, see {@link Stage#orderedBy}
     */
    public Successors(
            Function<Subject, List<Shape>> shapes,
            java.util.function.ToIntFunction<Subject> scenesOfCut,
            Set<Stage> ordered,
            List<Known> jobs) {
        this.ordered = ordered;
        this.shapes = shapes;
        this.scenesOfCut = scenesOfCut;
        this.jobs = jobs;
    }

    public List<Wanted> of(Known done) {
        var wanted = new ArrayList<Wanted>();
        for (Stage stage : done.stage().next()) {
            for (Subject subject : touched(stage.grain(), done.subject())) {
                if (ordered.contains(stage) && mayBegin(stage, subject) && !isWaitedFor(wanted, stage, subject)) {
                    wanted.add(new Wanted(stage, subject, done.revision()));
                }
            }
        }
        return wanted;
    }

    /** Whether something that it needs is only just beginning: a new voice makes a new presenter first, then the film. */
    private static boolean isWaitedFor(List<Wanted> wanted, Stage stage, Subject subject) {
        return wanted.stream()
                .anyMatch(other -> stage.upstream().contains(other.stage()) && related(other.subject(), subject));
    }

    private List<Subject> touched(Grain grain, Subject subject) {
        if (grain.compareTo(subject.grain()) <= 0) {
            return List.of(subject.at(grain));
        }
        return grain == Grain.FILM
                ? shapes.apply(subject).stream().map(subject::in).toList()
                : scenes(subject).toList();
    }

    private Stream<Subject> scenes(Subject subject) {
        Stream<Subject> films = subject.shape().isPresent()
                ? Stream.of(subject)
                : shapes.apply(subject).stream().map(subject::in);
        int count = scenesOfCut.applyAsInt(subject.at(Grain.CUT));
        return films.flatMap(film -> IntStream.range(0, count).mapToObj(film::scene));
    }

    private boolean mayBegin(Stage stage, Subject subject) {
        return stage.needs().stream().filter(ordered::contains).allMatch(need -> isThere(need, subject))
                && jobs.stream()
                        .noneMatch(job -> stage.upstream().contains(job.stage())
                                && job.state().isOpen()
                                && related(job.subject(), subject));
    }

    private boolean isThere(Stage need, Subject subject) {
        Stream<Subject> parts =
                need.grain().compareTo(subject.grain()) <= 0 ? Stream.of(subject.at(need.grain())) : scenes(subject);
        return parts.allMatch(part ->
                newest(need, part).filter(job -> job.state() == JobState.DONE).isPresent());
    }

    private Optional<Known> newest(Stage stage, Subject subject) {
        return jobs.stream()
                .filter(job -> job.stage() == stage && job.subject().equals(subject))
                .max(java.util.Comparator.comparingInt(Known::revision));
    }

    private static boolean related(Subject a, Subject b) {
        return a.covers(b) || b.covers(a);
    }
}
