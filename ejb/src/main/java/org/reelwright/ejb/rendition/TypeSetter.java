package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.CopySpace;
import org.reelwright.domain.rendition.AiLabel;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.Staging;

/** Sets a film's words upon its pictures, each kind in its place and always readable. */
final class TypeSetter {

    private final Shape shape;
    private final int width;
    private final int height;
    private final Look look;
    private final Palette palette;
    private final int unit;
    private final Optional<Painted> label;

    TypeSetter(Shape shape, int width, int height, Look look, Palette palette, Optional<AiLabel> label) {
        this.shape = shape;
        this.width = width;
        this.height = height;
        this.look = look;
        this.palette = palette;
        this.unit = Math.min(width, height);
        this.label = label.map(said -> LabelPill.paint(said, pixels(said.space(shape)), said.atRight(shape), unit));
    }

    /** @param behind the picture, as large as the frame */
    Painted headline(String words, Staging staging, BufferedImage behind) {
        Rectangle2D space = clearOfLabel(pixels(CopySpace.of(shape, staging)));
        boolean centred = shape != Shape.WIDE;
        TextBlock block =
                block(words, space.getWidth(), space.getHeight() * .92, unit * .125f, shape == Shape.WIDE ? 4 : 3);
        double left = centred ? space.getCenterX() - block.width() / 2 : space.getX();
        double top = shape == Shape.WIDE ? space.getCenterY() - block.height() / 2 : space.getY();
        Rectangle area = grown(new Rectangle2D.Double(left, top, block.width(), block.height()), unit * .03);
        Ink ink = Ink.upon(behind, area, palette.ink());
        return Painted.within(grown(area, unit * .02), g -> {
            if (ink.plate()) {
                g.setColor(translucent(palette.ground(), .88));
                g.fill(rounded(area, unit * .025));
            }
            block.draw(g, (float) (centred ? space.getCenterX() : left), (float) top, centred, ink.colour());
        });
    }

    /** What is said, on a plate near the lower edge of the safe area. */
    Painted caption(String words) {
        double bottom = height * (shape == Shape.VERTICAL ? .862 : .955);
        TextBlock block = TextBlock.fit(words, Typefaces.text(), width * .80, unit * .16, 2, unit * .041f, unit * .03f);
        double left = (width - block.width()) / 2;
        var area = grown(
                new Rectangle2D.Double(left, bottom - block.height(), block.width(), block.height()), unit * .018);
        return Painted.within(area, g -> {
            g.setColor(new Color(12, 12, 16, 205));
            g.fill(rounded(area, unit * .022));
            block.draw(g, width / 2f, (float) (bottom - block.height()), true, Color.WHITE);
        });
    }

    Painted endName(String name, BufferedImage behind) {
        Rectangle2D space = pixels(CopySpace.of(shape, Staging.END_CARD));
        TextBlock block = block(name, space.getWidth(), space.getHeight() * .42, unit * .115f, 2);
        var text = new Rectangle2D.Double(
                space.getCenterX() - block.width() / 2,
                space.getY() + space.getHeight() * .44 - block.height(),
                block.width(),
                block.height());
        Rectangle area = grown(text, unit * .02);
        Ink ink = Ink.upon(behind, area, palette.ink());
        return Painted.within(area, g -> {
            if (ink.plate()) {
                g.setColor(translucent(palette.ground(), .88));
                g.fill(rounded(area, unit * .025));
            }
            block.draw(g, (float) space.getCenterX(), (float) text.y, true, ink.colour());
        });
    }

    /**
     * The button, and under it where it leads and what must be said.
     *
     * @param detail such as price and host; may be empty, as may {@code disclaimer}
     */
    Painted endAction(String action, String detail, String disclaimer, BufferedImage behind) {
        Rectangle2D space = pixels(CopySpace.of(shape, Staging.END_CARD));
        TextBlock button = button(action, space.getWidth() * .8);
        TextBlock below = small(detail, space.getWidth(), unit * .036f, 1);
        TextBlock must = small(disclaimer, space.getWidth(), unit * .030f, 2);
        double top = space.getY() + space.getHeight() * .52;
        var plate = new Rectangle2D.Double(
                space.getCenterX() - button.width() / 2 - unit * .05,
                top,
                button.width() + unit * .10,
                button.height() + unit * .044);
        double detailTop = plate.getMaxY() + unit * .030;
        double mustTop = detailTop + below.height() + unit * .014;
        Rectangle area = grown(
                new Rectangle2D.Double(space.getX(), top, space.getWidth(), mustTop + must.height() - top), unit * .01);
        Rectangle words = grown(
                new Rectangle2D.Double(
                        space.getX() + space.getWidth() * .2,
                        detailTop,
                        space.getWidth() * .6,
                        mustTop + must.height() - detailTop),
                1);
        Color ink = Ink.upon(behind, words, palette.ink()).colour();
        return Painted.within(area, g -> {
            g.setColor(new Color(palette.accent().packed()));
            g.fill(new RoundRectangle2D.Double(
                    plate.x, plate.y, plate.width, plate.height, plate.height, plate.height));
            button.draw(
                    g,
                    (float) space.getCenterX(),
                    (float) (top + unit * .022),
                    true,
                    new Color(palette.accentInk().packed()));
            below.draw(g, (float) space.getCenterX(), (float) detailTop, true, ink);
            must.draw(g, (float) space.getCenterX(), (float) mustTop, true, ink);
        });
    }

    /** The film's own, the same on every picture. */
    Painted aiLabel() {
        return label.orElseThrow();
    }

    /** Words that are set over the whole width begin below the label. */
    private Rectangle2D clearOfLabel(Rectangle2D space) {
        double from = label.filter(at -> shape != Shape.WIDE)
                .map(at -> Math.max(space.getY(), at.y() + at.image().getHeight() + unit * .056))
                .orElse(space.getY());
        return new Rectangle2D.Double(space.getX(), from, space.getWidth(), space.getMaxY() - from);
    }

    private TextBlock button(String action, double width) {
        return TextBlock.fit(
                action, Typefaces.text().deriveFont(Font.BOLD), width, unit * .09, 1, unit * .052f, unit * .03f);
    }

    /** Small, at the upper edge; a logo that would vanish stands on a plate. */
    Painted logo(BufferedImage logo, BufferedImage behind) {
        double scale = Math.min(width * .26 / logo.getWidth(), unit * .075 / logo.getHeight());
        double across = logo.getWidth() * scale;
        double down = logo.getHeight() * scale;
        double left = shape == Shape.WIDE ? width * .06 : (width - across) / 2;
        double top = height * (shape == Shape.VERTICAL ? .062 : shape == Shape.SQUARE ? .012 : .06);
        Rectangle area = grown(new Rectangle2D.Double(left, top, across, down), unit * .008);
        Rgb lead = LogoColour.of(logo);
        boolean plate = Ink.upon(behind, area, lead).plate()
                || !Ink.upon(behind, area, lead).rgb().equals(lead);
        return Painted.within(area, g -> {
            if (plate) {
                g.setColor(lead.luminance() > .4 ? new Color(20, 20, 24, 235) : new Color(255, 255, 255, 235));
                g.fill(rounded(area, unit * .014));
            }
            g.drawImage(logo, (int) left, (int) top, (int) across, (int) down, null);
        });
    }

    private TextBlock block(String words, double across, double down, float largest, int lines) {
        String cased = Typefaces.capitals(look) ? words.toUpperCase(Locale.ROOT) : words;
        return TextBlock.fit(cased, Typefaces.display(look), across, down, lines, largest, unit * .04f);
    }

    private TextBlock small(String words, double across, float size, int lines) {
        return TextBlock.fit(words, Typefaces.text(), across, size * 1.2 * lines, lines, size, size * .7f);
    }

    private Rectangle2D pixels(Box box) {
        return new Rectangle2D.Double(box.x() * width, box.y() * height, box.width() * width, box.height() * height);
    }

    private Rectangle grown(Rectangle2D area, double by) {
        return new Rectangle2D.Double(
                        area.getX() - by, area.getY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by)
                .getBounds()
                .intersection(new Rectangle(width, height));
    }

    private static RoundRectangle2D rounded(Rectangle area, double corner) {
        return new RoundRectangle2D.Double(area.x, area.y, area.width, area.height, corner * 2, corner * 2);
    }

    private static Color translucent(Rgb rgb, double alpha) {
        return new Color(rgb.red(), rgb.green(), rgb.blue(), (int) (alpha * 255));
    }
}
