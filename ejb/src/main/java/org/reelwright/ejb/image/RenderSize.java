package org.reelwright.ejb.image;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.campaign.Shape;

/** How large and how smooth films are made. */
@ApplicationScoped
public class RenderSize {

    @Inject
    @ConfigProperty(name = "reelwright.render.short-side", defaultValue = "1080")
    private int shortSide;

    @Inject
    @ConfigProperty(name = "reelwright.render.fps", defaultValue = "30")
    private int framesPerSecond;

    /** Scenes begin and end at tenths of a second. */
    private static final int TENTHS = 10;

    /** @throws IllegalStateException if a tenth of a second has no whole number of frames */
    @PostConstruct
    void check() {
        if (framesPerSecond < TENTHS || framesPerSecond % TENTHS != 0) {
            throw new IllegalStateException("reelwright.render.fps is " + framesPerSecond
                    + ", but scenes begin at tenths of a second: give a multiple of ten, such as 30");
        }
    }

    /** Without a server. */
    public static RenderSize of(int shortSide, int framesPerSecond) {
        var size = new RenderSize();
        size.shortSide = shortSide;
        size.framesPerSecond = framesPerSecond;
        size.check();
        return size;
    }

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
