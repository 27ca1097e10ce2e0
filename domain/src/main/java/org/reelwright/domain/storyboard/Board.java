package org.reelwright.domain.storyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reelwright.domain.script.Line;

/**
 * A film's lines beside its scenes, as a person works at them.
 *
 * @param plan never longer or shorter than the film's cut
 * @param origins for each scene, which scene of the film it was before anything was changed
 * @param voice that speaks the lines; empty for the usual one
 */
public record Board(List<Line> lines, Plan plan, List<Integer> origins, String voice) {

    public Board {
        lines = List.copyOf(lines);
        origins = List.copyOf(origins);
    }

    /** As the film has it. */
    public static Board of(List<Line> lines, Plan plan, String voice) {
        return new Board(
                lines, plan, IntStream.range(0, plan.scenes().size()).boxed().toList(), voice);
    }

    public List<Scene> scenes() {
        return plan.scenes();
    }

    public boolean has(int scene) {
        return scene >= 0 && scene < scenes().size();
    }

    public boolean isEndCard(int scene) {
        return scene == scenes().size() - 1;
    }

    /** The scenes that belong together because one line is heard in all of them; also those of one pause between lines. */
    public List<Integer> block(int scene) {
        int line = scenes().get(scene).line();
        int first = scene;
        while (first > 0 && scenes().get(first - 1).line() == line) {
            first--;
        }
        return IntStream.range(first, scenes().size())
                .takeWhile(i -> scenes().get(i).line() == line)
                .boxed()
                .toList();
    }

    /** Whether the scene and those that belong to it may change places with what is shown next. The end card stays last. */
    public boolean maySwap(int scene) {
        if (!has(scene)) {
            return false;
        }
        List<Integer> block = block(scene);
        int next = block.get(block.size() - 1) + 1;
        return has(next) && !isEndCard(next);
    }

    Board with(List<Scene> scenes) {
        return new Board(lines, new Plan(plan.look(), plan.palette(), scenes), origins, voice);
    }

    Board saying(List<Line> newLines) {
        return new Board(newLines, plan, origins, voice);
    }

    Board speaking(String another) {
        return new Board(lines, plan, origins, another);
    }

    /** The block of a scene and the one after it in the other order; their lines go with them. */
    Board swapped(int scene) {
        List<Integer> block = block(scene);
        List<Integer> next = block(block.get(block.size() - 1) + 1);
        var order = new ArrayList<>(IntStream.range(0, scenes().size()).boxed().toList());
        order.subList(block.get(0), next.get(next.size() - 1) + 1).clear();
        order.addAll(block.get(0), block);
        order.addAll(block.get(0), next);
        int one = scenes().get(block.get(0)).line();
        int other = scenes().get(next.get(0)).line();
        boolean bothSay = one != Scene.WORDLESS && other != Scene.WORDLESS;
        List<Scene> scenes = order.stream()
                .map(i -> scenes().get(i))
                .map(s -> bothSay && s.line() == one ? s.of(other) : bothSay && s.line() == other ? s.of(one) : s)
                .toList();
        return new Board(
                bothSay ? exchanged(one, other) : lines,
                new Plan(plan.look(), plan.palette(), Pacing.inARow(scenes)),
                order.stream().map(origins::get).toList(),
                voice);
    }

    private List<Line> exchanged(int one, int other) {
        var exchanged = new ArrayList<>(lines);
        exchanged.set(one, lines.get(other));
        exchanged.set(other, lines.get(one));
        return exchanged;
    }
}
