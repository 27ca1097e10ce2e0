package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.rendition.TextKind;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;

/** What is said, in its own place: bare where it can be read so, else upon a plate that goes with the look. */
final class CaptionSetter {

    private final TypePlan page;

    CaptionSetter(TypePlan page) {
        this.page = page;
    }

    Painted paint(String words, Rectangle2D space, boolean besideHeadline, Backdrop behind) {
        double unit = page.unit();
        boolean column = page.shape() == Shape.WIDE && besideHeadline;
        Side side = column ? Headline.side(page) : Side.CENTRE;
        TextBlock block = TextBlock.whole(
                words,
                Typefaces.text(page.look()),
                space.getWidth(),
                space.getHeight(),
                2,
                (float) (unit * (page.look() == Look.TECHNICAL ? .034 : .041)),
                (float) (unit * .028),
                (float) (unit * .0255));
        Rectangle2D text =
                block.at(space.getX(), space.getY() + (space.getHeight() - block.height()) / 2, space.getWidth(), side);
        Rectangle area = page.grown(text, unit * .022);
        Ink ink = page.ink(behind, area);
        boolean plate = ink.plate() || page.look() == Look.BOLD_TYPE || page.look() == Look.PLAYFUL_PATTERN;
        Rgb under = under();
        Rgb colour = plate ? over(under) : ink.rgb();
        double contrast = plate ? colour.contrastWith(under) : ink.contrast(behind, text);
        return Painted.within(area, TypePlan.set(TextKind.CAPTION, block, text, contrast), g -> {
            if (plate && !block.isEmpty()) {
                double corner = corner() * area.height;
                g.setColor(new Color(under.packed()));
                g.fill(new RoundRectangle2D.Double(area.x, area.y, area.width, area.height, corner, corner));
            }
            block.draw(g, space.getX(), text.getY(), space.getWidth(), side, new Color(colour.packed()));
        });
    }

    private Rgb under() {
        return switch (page.look()) {
            case BOLD_TYPE -> page.palette().ink();
            case PLAYFUL_PATTERN -> Rgb.WHITE;
            case CLEAN_STUDIO, WARM_LIFESTYLE, DARK_PREMIUM, TECHNICAL ->
                page.palette().ground();
        };
    }

    private Rgb over(Rgb under) {
        Rgb wished = page.look() == Look.BOLD_TYPE
                ? page.palette().ground()
                : page.palette().ink();
        if (wished.contrastWith(under) >= 4.5) {
            return wished;
        }
        return Rgb.WHITE.contrastWith(under) > Rgb.BLACK.contrastWith(under) ? Rgb.WHITE : Rgb.BLACK;
    }

    private double corner() {
        return switch (page.look()) {
            case PLAYFUL_PATTERN, CLEAN_STUDIO -> .6;
            case BOLD_TYPE, TECHNICAL, DARK_PREMIUM -> 0;
            case WARM_LIFESTYLE -> .3;
        };
    }
}
