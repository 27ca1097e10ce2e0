package org.reelwright.ejb.storyboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.SceneCount;

/** Counts the scenes of storyboards. */
@ApplicationScoped
class StoryboardScenes implements SceneCount {

    @Inject
    private Artifacts artifacts;

    @Override
    public int of(UUID production, Subject cut) {
        return artifacts
                .find(Storyboard.class, production, cut)
                .map(board -> board.plan().scenes().size())
                .orElse(0);
    }
}
