package org.reelwright.domain.storyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Time given to one scene is taken from others, so that a film stays as long as it was ordered. */
final class Pacing {

    /** No scene is shorter: a picture is to be seen. */
    static final int SHORTEST_MS = 1_200;
    /** Whole frames at 10, 20 and 30 a second. */
    static final int STEP_MS = 100;

    private Pacing() {}

    /** How long a scene may be at most; an end card holds still and has no clip to fill. */
    static int longest(List<Scene> scenes, int scene, ShotLimits limits) {
        int others = scenes.size() - 1;
        int room = length(scenes) - others * SHORTEST_MS;
        boolean endCard = scene == scenes.size() - 1;
        return Math.min(room, endCard ? Scene.LONGEST_MS : limits.longestSceneMs()) / STEP_MS * STEP_MS;
    }

    /**
     * @param wishedMs between {@link #SHORTEST_MS} and {@link #longest}
     * @return the scenes with that one as long as wished, as far as the others can give or take what that needs: the next
     *     ones first
     */
    static List<Scene> paced(List<Scene> scenes, int scene, int wishedMs, ShotLimits limits) {
        int[] lengths = scenes.stream().mapToInt(Scene::durationMs).toArray();
        int owed = wishedMs - lengths[scene];
        for (int other : neighbours(scene, scenes.size())) {
            int least = Math.min(SHORTEST_MS, lengths[other]);
            int most = Math.max(lengths[other], longest(scenes, other, limits));
            int then = Math.max(least, Math.min(most, lengths[other] - owed));
            owed -= lengths[other] - then;
            lengths[other] = then;
        }
        lengths[scene] = wishedMs - owed;
        return inARow(IntStream.range(0, lengths.length)
                .mapToObj(i -> scenes.get(i).at(0, lengths[i]))
                .toList());
    }

    /** One after the other from the film's beginning, where nothing can come in over something else. */
    static List<Scene> inARow(List<Scene> scenes) {
        var row = new ArrayList<Scene>();
        int start = 0;
        for (Scene scene : scenes) {
            Scene placed = scene.at(start, scene.durationMs());
            row.add(start == 0 ? placed.comingIn(Transition.CUT) : placed);
            start = placed.endMs();
        }
        return row;
    }

    private static List<Integer> neighbours(int scene, int count) {
        Stream<Integer> after = IntStream.range(scene + 1, count).boxed();
        Stream<Integer> before =
                IntStream.range(0, scene).map(i -> scene - 1 - i).boxed();
        return Stream.concat(after, before).toList();
    }

    private static int length(List<Scene> scenes) {
        return scenes.get(scenes.size() - 1).endMs();
    }
}
