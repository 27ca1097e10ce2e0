package org.reelwright.ejb.provider.studio;

import jakarta.enterprise.context.ApplicationScoped;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.shot.VideoModel;

/** Moves a camera over a picture's layers: those that are near move more, which the eye takes for depth. */
@ApplicationScoped
class StudioVideoModel implements VideoModel {

    private static final Provenance MADE_BY = new Provenance("studio", "parallax-3 (composed)");

    @Override
    public String provider() {
        return "studio";
    }

    @Override
    public Progress<Clip> begin(ShotOrder order, String key) {
        return new Progress.Ready<>(
                new Clip.Composed(order.picture(), order.look(), order.motion(), limits().clipFor(order.durationMs())),
                MADE_BY);
    }
}
