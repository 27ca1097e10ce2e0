package org.reelwright.ejb.rendition;

import java.io.IOException;
import org.reelwright.ejb.shot.FrameCanvas;

/** A clip that is being shown, frame after frame. After its end its last frame stays. */
interface Reel extends AutoCloseable {

    /** Fills the canvas with the next frame. */
    void next(FrameCanvas canvas) throws IOException;

    @Override
    void close() throws IOException;
}
