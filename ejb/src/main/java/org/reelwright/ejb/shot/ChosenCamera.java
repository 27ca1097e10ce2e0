package org.reelwright.ejb.shot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.domain.storyboard.ShotLimits;
import org.reelwright.ejb.production.Models;
import org.reelwright.ejb.storyboard.Camera;

/** The video model that configuration chooses. */
@ApplicationScoped
class ChosenCamera implements Camera {

    @Inject
    private Models models;

    @Override
    public ShotLimits limits() {
        return models.of(VideoModel.class, Stage.SHOT).limits();
    }
}
