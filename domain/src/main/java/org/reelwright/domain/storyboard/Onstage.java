package org.reelwright.domain.storyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Gives the first line, and the last before the end card, to a presenter, where a scene of the product is left between. */
final class Onstage {

    private final List<Scene> scenes;
    private final int end;
    private final boolean reveals;

    private Onstage(List<Scene> scenes) {
        this.scenes = new ArrayList<>(scenes);
        this.end = scenes.size() - 1;
        this.reveals = scenes.get(0).motion() == Motion.REVEAL;
    }

    static List<Scene> of(List<Scene> scenes) {
        var onstage = new Onstage(scenes);
        onstage.open();
        return List.copyOf(onstage.scenes);
    }

    private void open() {
        int opening = until(0);
        int last = IntStream.range(opening, end)
                .filter(i -> !scenes.get(i).wordless())
                .max()
                .orElse(opening);
        int closing = IntStream.rangeClosed(opening, last)
                .filter(i -> scenes.get(i).line() == scenes.get(last).line())
                .findFirst()
                .orElse(last);
        present(0, opening);
        if (closing > opening) {
            present(closing, last + 1);
        }
        introduce(opening, closing > opening ? closing : end);
    }

    /** The first after those that say the same as this. */
    private int until(int first) {
        int line = scenes.get(first).line();
        return IntStream.range(first, end)
                .filter(i -> scenes.get(i).line() != line)
                .findFirst()
                .orElse(end);
    }

    /** One ground all through: nothing is cut within. */
    private void present(int from, int to) {
        for (int i = from; i < to; i++) {
            Scene scene = scenes.get(i);
            scenes.set(
                    i,
                    new Scene(
                            scene.startMs(),
                            scene.durationMs(),
                            scene.line(),
                            scene.photo(),
                            Staging.PRESENTER,
                            Motion.HOLD,
                            i == from ? scene.transition() : Transition.CUT));
        }
    }

    /** The product's own first scene shows all of it, and reveals it where the film would have begun so. */
    private void introduce(int first, int before) {
        if (first < before && reveals) {
            scenes.set(first, scenes.get(first).moving(Motion.REVEAL));
        }
        if (first < before && scenes.subList(first, before).stream().noneMatch(s -> s.staging() == Staging.HERO)) {
            scenes.set(first, scenes.get(first).showing(scenes.get(first).photo(), Staging.HERO));
        }
    }
}
