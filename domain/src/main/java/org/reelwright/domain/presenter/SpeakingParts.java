package org.reelwright.domain.presenter;

import java.util.List;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;

/** Which lines a presenter is seen speaking: all but the end card's, or those of the scenes that are the presenter's. */
public final class SpeakingParts {

    private SpeakingParts() {}

    /** @return indexes of lines, ascending */
    public static List<Integer> of(Casting casting, Plan plan) {
        return plan.scenes().stream()
                .filter(scene ->
                        casting.isFull() ? scene.staging() == Staging.PRESENTER : scene.staging() != Staging.END_CARD)
                .map(Scene::line)
                .filter(line -> line != Scene.WORDLESS)
                .distinct()
                .sorted()
                .toList();
    }
}
