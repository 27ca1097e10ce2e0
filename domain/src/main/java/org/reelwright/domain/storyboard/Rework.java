package org.reelwright.domain.storyboard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.script.Line;

/** What edits set in motion, by what the stages need of each other. */
public record Rework(Board before, Board after) {

    /** Whether anything is different at all: edits may have undone each other. */
    public boolean isNothing() {
        return begins().isEmpty();
    }

    /** The first stage whose artifact is another one now. */
    public List<Stage> begins() {
        if (!before.lines().equals(after.lines()) || isRecast()) {
            return List.of(Stage.SCRIPT);
        }
        return before.plan().equals(after.plan()) ? List.of() : List.of(Stage.STORYBOARD);
    }

    /** Whether another voice speaks: the script says who does. */
    public boolean isRecast() {
        return !before.voice().equals(after.voice());
    }

    /** That stage and everything after it, in the order in which it is made; a presenter only where the brief orders one. */
    public Set<Stage> stages() {
        var stages = EnumSet.noneOf(Stage.class);
        begins().forEach(first -> {
            stages.add(first);
            stages.addAll(first.downstream());
        });
        return stages;
    }

    /** Indexes of lines that are to be spoken and were not before. */
    public List<Integer> newlySpoken() {
        List<String> known = before.lines().stream().map(Line::spoken).toList();
        return IntStream.range(0, after.lines().size())
                .filter(i -> !after.lines().get(i).spoken().isBlank())
                .filter(i -> isRecast() || !known.contains(after.lines().get(i).spoken()))
                .boxed()
                .toList();
    }

    /** Scenes, as they are now, that are not what they were; moving to another time alone is no difference. */
    public Set<Integer> changedScenes() {
        return IntStream.range(0, after.scenes().size())
                .filter(i -> isChanged(after.scenes().get(i), origin(i)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Scene origin(int scene) {
        return before.scenes().get(after.origins().get(scene));
    }

    private boolean isChanged(Scene now, Scene then) {
        return !now.picturedLike(then)
                || now.motion() != then.motion()
                || now.durationMs() != then.durationMs()
                || !words(after, now).equals(words(before, then));
    }

    private static List<Line> words(Board board, Scene scene) {
        return scene.wordless() ? List.of() : List.of(board.lines().get(scene.line()));
    }
}
