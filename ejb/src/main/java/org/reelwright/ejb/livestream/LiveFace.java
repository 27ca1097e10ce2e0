package org.reelwright.ejb.livestream;

import org.reelwright.domain.voice.Speech;
import org.reelwright.ejb.shot.FrameCanvas;

/** Shows a digital human frame by frame, faster than they pass, as a live stream needs it: nobody knows beforehand what is said next. */
public interface LiveFace {

    String provider();

    /** @param appearance that names a look, or says nothing; @param seed chooses where it does not */
    Sitting sit(int width, int height, int framesPerSecond, String appearance, long seed);

    /** One person before the camera; what follows goes on from where they were. Not thread-safe. */
    interface Sitting {

        Take speak(Speech speech);

        /** Silent, at ease. @param frames at least one */
        Take rest(int frames);
    }

    /** One line. */
    interface Take {

        int frames();

        /** Fills the whole canvas. @param frame from 0, each once and in order */
        void draw(FrameCanvas canvas, int frame);
    }
}
