package org.reelwright.ejb.provider.studio;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Palette;

/** What stands behind the product: a ground that fills the frame, and shapes that float before it. */
interface Backdrop {

    /** @param room where the product will stand, in pixels */
    void ground(Graphics2D g, int width, int height, Palette palette, Rectangle2D room);

    /** On a transparent layer that lies nearer than the ground. */
    void shapes(Graphics2D g, int width, int height, Palette palette, Rectangle2D room);

    static Backdrop of(Look look) {
        return switch (look) {
            case CLEAN_STUDIO -> new StudioBackdrop();
            case BOLD_TYPE -> new BoldBackdrop();
            case WARM_LIFESTYLE -> new WarmBackdrop();
            case DARK_PREMIUM -> new DarkBackdrop();
            case PLAYFUL_PATTERN -> new PlayfulBackdrop();
            case TECHNICAL -> new TechnicalBackdrop();
        };
    }

    static Color colour(Rgb rgb) {
        return new Color(rgb.packed());
    }

    /** @param alpha 0..1 */
    static Color colour(Rgb rgb, double alpha) {
        return new Color(rgb.red(), rgb.green(), rgb.blue(), (int) Math.round(alpha * 255));
    }
}
