package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.rendition.TextKind;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Palette;

/** The frame that is set: its size in pixels, and the look and colours of the film. */
record TypePlan(Shape shape, int width, int height, Look look, Palette palette) {

    /** Share of the ink that gives way to the ground in what is said by the way. */
    private static final double QUIET = .22;

    int unit() {
        return Math.min(width, height);
    }

    Rectangle2D pixels(Box box) {
        return new Rectangle2D.Double(box.x() * width, box.y() * height, box.width() * width, box.height() * height);
    }

    /** Grown on all sides, within the frame. */
    Rectangle grown(Rectangle2D area, double by) {
        return new Rectangle2D.Double(
                        area.getX() - by, area.getY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by)
                .getBounds()
                .intersection(new Rectangle(width, height));
    }

    /** The palette's, or what can be read there. */
    Ink ink(Backdrop behind, Rectangle2D area) {
        return Ink.upon(behind, area.getBounds(), palette.ink());
    }

    /** For what is said by the way: as quiet as can still be read. */
    Ink quiet(Backdrop behind, Rectangle2D area) {
        Rgb quiet = palette.ink().mixedWith(palette.ground(), QUIET);
        Ink ink = Ink.upon(behind, area.getBounds(), quiet);
        return ink.plate() ? ink(behind, area) : ink;
    }

    /** For what goes upon a plate of the ground's colour. */
    Ink plated() {
        return new Ink(palette.ink(), true);
    }

    /** As a mark that stands out there. */
    Color mark(Ink ink) {
        return colour(palette.accent().contrastWith(palette.ground()) >= 2 ? palette.accent() : ink.rgb());
    }

    /** Where the accent can be read itself, it; else the ink. */
    Ink accented(Backdrop behind, Rectangle2D area) {
        Ink accent = Ink.upon(behind, area.getBounds(), palette.accent());
        return accent.rgb().equals(palette.accent()) && !accent.plate() ? accent : ink(behind, area);
    }

    static Color colour(Rgb rgb) {
        return new Color(rgb.packed());
    }

    static List<SetText> set(TextKind kind, TextBlock block, Rectangle2D area, double contrast) {
        return block.isEmpty() ? List.of() : List.of(new SetText(kind, block.text(), area, block.size(), contrast));
    }
}
