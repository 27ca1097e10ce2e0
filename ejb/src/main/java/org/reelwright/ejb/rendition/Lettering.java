package org.reelwright.ejb.rendition;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.reelwright.domain.rendition.Overlay;
import org.reelwright.domain.rendition.OverlayKind;
import org.reelwright.ejb.image.FilmLayer;
import org.reelwright.ejb.shot.FrameCanvas;

/**
 * An overlay as it is painted, and how its parts come and go.
 *
 * @param goneMs when the last of it is gone, from the segment's beginning, or {@link #STAYS}
 */
record Lettering(Overlay overlay, Painted painted, Manner manner, List<Part> parts, int goneMs) {

    /** It is there until the segment ends, whenever that is. */
    static final int STAYS = Integer.MAX_VALUE;

    private static final int LEAVE_MS = 140;
    /** Parts that nobody says come one after the other. */
    private static final int STEP_MS = 130;

    /** What comes at one moment, in milliseconds from the segment's beginning. */
    record Part(FilmLayer layer, int startMs) {}

    /** @param segmentMs how long the segment is: what is there at its end stays */
    static Lettering of(Overlay overlay, Painted painted, Manner manner, int segmentMs) {
        Manner own =
                switch (overlay.kind()) {
                    case HEADLINE, END_NAME, END_ACTION -> manner;
                    case BACKDROP_WORD, CAPTION, LOGO, AI_LABEL -> Manner.FADE;
                };
        return new Lettering(
                overlay,
                painted,
                own,
                painted.parts().stream()
                        .map(part -> new Part(layer(painted, part.area()), start(overlay, part.word())))
                        .toList(),
                overlay.endMs() < segmentMs ? overlay.endMs() : STAYS);
    }

    /** The same as far as it is seen before this time, from the segment's beginning. */
    Lettering until(int ms) {
        return goneMs - LEAVE_MS > ms ? new Lettering(overlay, painted, manner, parts, STAYS) : this;
    }

    /** Whether it lies between the product and what is behind that. */
    boolean behind() {
        return overlay.kind() == OverlayKind.BACKDROP_WORD;
    }

    /** Whether it stays where it is while pictures change. */
    boolean lasting() {
        return overlay.kind() == OverlayKind.LOGO || overlay.kind() == OverlayKind.AI_LABEL;
    }

    /**
     * What is there when the segment begins is simply there, and so is what stays to its end.
     *
     * @param seconds from the segment's beginning
     */
    void lay(FrameCanvas canvas, double seconds) {
        double going = Math.min(1, (goneMs - seconds * 1000) / LEAVE_MS);
        if (going > 0) {
            parts.forEach(part -> lay(canvas, part, seconds, going));
        }
    }

    private void lay(FrameCanvas canvas, Part part, double seconds, double going) {
        double since = seconds - part.startMs() / 1000.;
        if (since >= 0) {
            Manner.Pose pose = overlay.startMs() > 0 ? manner.at(since) : Manner.Pose.SETTLED;
            int unit = Math.min(canvas.y().width(), canvas.y().height());
            canvas.lay(part.layer(), pose.dx() * unit, pose.dy() * unit, pose.zoom(), pose.opacity() * going);
        }
    }

    private static int start(Overlay overlay, int word) {
        List<Integer> words = overlay.wordsMs();
        return words.isEmpty() ? overlay.startMs() + word * STEP_MS : words.get(Math.min(word, words.size() - 1));
    }

    private static FilmLayer layer(Painted painted, Rectangle area) {
        Rectangle within = area.intersection(new Rectangle(
                painted.x(),
                painted.y(),
                painted.image().getWidth(),
                painted.image().getHeight()));
        BufferedImage part = within.isEmpty()
                ? new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB)
                : painted.image()
                        .getSubimage(within.x - painted.x(), within.y - painted.y(), within.width, within.height);
        return FilmLayer.of(part, within.x, within.y);
    }
}
