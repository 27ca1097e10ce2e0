package org.reelwright.ejb.rendition;

import org.reelwright.domain.rendition.Overlay;
import org.reelwright.ejb.image.FilmLayer;
import org.reelwright.ejb.shot.FrameCanvas;

/** An overlay as it is painted, and how it comes and goes. */
record Lettering(Overlay overlay, Painted painted, FilmLayer layer) {

    private static final double RISE_SECONDS = .45;
    private static final double FADE_SECONDS = .30;
    private static final double LEAVE_SECONDS = .14;

    static Lettering of(Overlay overlay, Painted painted) {
        return new Lettering(overlay, painted, FilmLayer.of(painted.image(), painted.x(), painted.y()));
    }

    /**
     * Fades in while rising a little, and fades out; what is there when the segment begins is simply there, and so is what
     * stays to its end.
     *
     * @param seconds from the segment's beginning
     * @param segmentEnds seconds
     */
    void lay(FrameCanvas canvas, double seconds, double segmentEnds) {
        double since = seconds - overlay.startMs() / 1000.;
        double left = overlay.endMs() / 1000. - seconds;
        if (since < 0 || left <= 0) {
            return;
        }
        boolean enters = overlay.startMs() > 0;
        boolean leaves = overlay.endMs() / 1000. < segmentEnds - .001;
        double opacity = Math.min(
                enters ? Math.min(1, since / FADE_SECONDS) : 1, leaves ? Math.min(1, left / LEAVE_SECONDS) : 1);
        double rest = enters && rises() ? Math.max(0, 1 - since / RISE_SECONDS) : 0;
        canvas.lay(layer, 0, rise() * rest * rest * rest, opacity);
    }

    private boolean rises() {
        return switch (overlay.kind()) {
            case HEADLINE, END_NAME, END_ACTION -> true;
            case CAPTION, LOGO, AI_LABEL -> false;
        };
    }

    private double rise() {
        return Math.max(8, painted.image().getHeight() / 7.);
    }
}
