package org.reelwright.ejb.provider.studio;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.reelwright.domain.image.ImageOrder;

/** What stands around the product: a ground that fills the frame, shapes that float before it, and what it rests on. */
interface Backdrop {

    /** @param product where it stands, in pixels */
    void ground(Graphics2D g, Rectangle2D product);

    /** On a transparent layer that lies nearer than the ground. */
    void shapes(Graphics2D g, Rectangle2D product);

    /** On a transparent layer that is as near as the product. */
    default void base(Graphics2D g, Rectangle2D product) {}

    static Backdrop of(ImageOrder order) {
        var set = new StageSet(order);
        return switch (order.look()) {
            case CLEAN_STUDIO -> new StudioBackdrop(set);
            case BOLD_TYPE -> new BoldBackdrop(set);
            case WARM_LIFESTYLE -> new WarmBackdrop(set);
            case DARK_PREMIUM -> new DarkBackdrop(set);
            case PLAYFUL_PATTERN -> new PlayfulBackdrop(set);
            case TECHNICAL -> new TechnicalBackdrop(set);
        };
    }
}
