package org.reelwright.domain.storyboard;

import java.util.List;

/** @param scenes without gaps from 0 to the film's length; the last is the end card */
public record Plan(Look look, Palette palette, List<Scene> scenes) {

    public Plan {
        scenes = List.copyOf(scenes);
    }
}
