package org.reelwright.domain.storyboard;

import java.util.List;
import java.util.stream.IntStream;

/** @param scenes without gaps from 0 to the film's length; the last is the end card */
public record Plan(Look look, Palette palette, List<Scene> scenes) {

    public Plan {
        scenes = List.copyOf(scenes);
    }

    /** Whether a headline is set upon a scene: a line that is shown in several pictures is written upon the first. */
    public boolean worded(int scene) {
        int line = scenes.get(scene).line();
        return line != Scene.WORDLESS && (scene == 0 || scenes.get(scene - 1).line() != line);
    }

    /** The scene whose picture this one shows: itself, or the first of those that it goes on from. */
    public int pictured(int scene) {
        return scenes.get(scene).continues() ? pictured(scene - 1) : scene;
    }

    /** The scenes that show a scene's shot or go on from it: itself, and those that follow without a cut. */
    public List<Integer> goingOnFrom(int scene) {
        return IntStream.range(scene, scenes.size())
                .takeWhile(i -> i == scene || scenes.get(i).continues())
                .boxed()
                .toList();
    }

    /** How a scene comes in, as its look has it. */
    public Transition own(int scene) {
        return look.own(scenes.get(scene).transition());
    }
}
