package org.reelwright.ejb.rendition;

import java.io.IOException;
import org.reelwright.ejb.shot.FrameCanvas;

/** A presenter who is being shown, frame after frame. */
interface Actor extends AutoCloseable {

    /** Nobody. */
    Actor NOBODY = canvas -> {};

    /** Lays the next frame's person upon the canvas. */
    void next(FrameCanvas canvas) throws IOException;

    @Override
    default void close() throws IOException {}
}
