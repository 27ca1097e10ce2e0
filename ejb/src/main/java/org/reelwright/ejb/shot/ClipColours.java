package org.reelwright.ejb.shot;

import org.reelwright.domain.shot.Clip;

/**
 * How the colours of a clip are read. Many say nothing of them; players then take those of 720 lines and more by BT.709, and
 * smaller ones by BT.601.
 */
public final class ClipColours {

    private static final int LARGE = 720;

    private ClipColours() {}

    /** @return as ffmpeg's filter {@code scale} has it */
    public static String decoded(Clip.Filmed clip) {
        boolean large = Math.min(clip.width(), clip.height()) >= LARGE;
        return "in_color_matrix=" + (large ? "bt709" : "auto");
    }
}
