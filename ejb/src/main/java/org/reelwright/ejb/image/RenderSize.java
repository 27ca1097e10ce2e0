package org.reelwright.ejb.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.campaign.Shape;

/** How large and how smooth films are made. */
@ApplicationScoped
public class RenderSize {

    private static final int FULL = 1080;
    private static final int SMOOTH = 30;

    @Inject
    @ConfigProperty(name = "reelwright.render.short-side", defaultValue = "1080")
    private int shortSide = FULL;

    @Inject
    @ConfigProperty(name = "reelwright.render.fps", defaultValue = "30")
    private int framesPerSecond = SMOOTH;

    /** Pixels, even. */
    public int width(Shape shape) {
        return shape.width(shortSide);
    }

    public int height(Shape shape) {
        return shape.height(shortSide);
    }

    public int framesPerSecond() {
        return framesPerSecond;
    }
}
