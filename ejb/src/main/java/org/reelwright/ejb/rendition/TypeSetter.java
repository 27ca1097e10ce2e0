package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.CopySpace;
import org.reelwright.domain.rendition.AiLabel;
import org.reelwright.domain.rendition.TextKind;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.Staging;

/** Sets a film's words upon its pictures, each kind in its place and always readable. */
final class TypeSetter {

    private static final Color CAPTION_PLATE = new Color(12, 12, 16, 205);

    /** Where the last line ends: above what platforms lay over a picture, and what television sets cut off. */
    private static final Map<Shape, Double> LOWEST = Map.of(Shape.VERTICAL, .862, Shape.SQUARE, .955, Shape.WIDE, .948);

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
        var text = new Rectangle2D.Double(left, top, block.width(), block.height());
        return Painted.within(
                grown(area, unit * .02), set(TextKind.HEADLINE, block, text, plated(ink, behind, text)), g -> {
                    if (ink.plate()) {
                        g.setColor(translucent(palette.ground(), .88));
                        g.fill(rounded(area, unit * .025));
                    }
                    block.draw(g, (float) (centred ? space.getCenterX() : left), (float) top, centred, ink.colour());
                });
    }

    /** What is said, on a plate near the lower edge of the safe area. */
    Painted caption(String words, BufferedImage behind) {
        double bottom = height * LOWEST.get(shape);
        TextBlock block = TextBlock.fit(words, Typefaces.text(), width * .80, unit * .16, 2, unit * .041f, unit * .03f);
        double left = (width - block.width()) / 2;
        var text = new Rectangle2D.Double(left, bottom - block.height(), block.width(), block.height());
        var area = grown(text, unit * .018);
        double contrast = new Ink(Rgb.WHITE, true).contrastUpon(CAPTION_PLATE, behind, text);
        return Painted.within(area, set(TextKind.CAPTION, block, text, contrast), g -> {
            g.setColor(CAPTION_PLATE);
            g.fill(rounded(area, unit * .022));
            block.draw(g, width / 2f, (float) (bottom - block.height()), true, Color.WHITE);
        });
    }

    Painted endName(String name, BufferedImage behind) {
        Rectangle2D space = pixels(CopySpace.of(shape, Staging.END_CARD));
        TextBlock block = block(name, space.getWidth(), space.getHeight() * .42, unit * .115f, 2);
        var text = new Rectangle2D.Double(
                space.getCenterX() - block.width() / 2,
                space.getY() + space.getHeight() * (shape == Shape.SQUARE ? .39 : .44) - block.height(),
                block.width(),
                block.height());
        Rectangle area = grown(text, unit * .02);
        Ink ink = Ink.upon(behind, area, palette.ink());
        return Painted.within(area, set(TextKind.NAME, block, text, plated(ink, behind, text)), g -> {
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
        double centre = space.getCenterX();
        TextBlock button = button(action, space.getWidth() * .8);
        TextBlock below = small(detail, space.getWidth(), unit * .036f, 1);
        TextBlock must = smallPrint(disclaimer, space.getWidth());
        double stack = button.height() + below.height() + must.height() + unit * .088;
        double top = Math.min(space.getY() + space.getHeight() * .52, height * LOWEST.get(shape) - stack);
        Rectangle2D buttonAt = about(centre, top + unit * .022, button);
        Rectangle2D belowAt = about(centre, buttonAt.getMaxY() + unit * .052, below);
        Rectangle2D mustAt = about(centre, belowAt.getMaxY() + unit * .014, must);
        Ink ink = Ink.upon(behind, middle(space, belowAt.getY(), mustAt.getMaxY()), palette.ink());
        double contrast = palette.accentInk().contrastWith(palette.accent());
        List<SetText> texts = Stream.of(
                        set(TextKind.ACTION, button, buttonAt, contrast),
                        bare(TextKind.DETAIL, below, belowAt, ink, behind),
                        bare(TextKind.DISCLAIMER, must, mustAt, ink, behind))
                .flatMap(List::stream)
                .toList();
        var area = new Rectangle2D.Double(space.getX(), top, space.getWidth(), mustAt.getMaxY() - top);
        return Painted.within(grown(area, unit * .01), texts, g -> {
            g.setColor(new Color(palette.accent().packed()));
            g.fill(pill(buttonAt));
            draw(g, button, buttonAt, new Color(palette.accentInk().packed()));
            draw(g, below, belowAt, ink.colour());
            draw(g, must, mustAt, ink.colour());
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

    private static void draw(Graphics2D g, TextBlock block, Rectangle2D at, Color ink) {
        block.draw(g, (float) at.getCenterX(), (float) at.getY(), true, ink);
    }

    private RoundRectangle2D pill(Rectangle2D words) {
        double down = words.getHeight() + unit * .044;
        return new RoundRectangle2D.Double(
                words.getX() - unit * .05, words.getY() - unit * .022, words.getWidth() + unit * .10, down, down, down);
    }

    private Rectangle middle(Rectangle2D space, double from, double to) {
        return grown(
                new Rectangle2D.Double(space.getX() + space.getWidth() * .2, from, space.getWidth() * .6, to - from),
                1);
    }

    /** What must be said, in as many lines as it takes. */
    private TextBlock smallPrint(String words, double across) {
        return TextBlock.fit(words, Typefaces.text(), across, unit * .12, 5, unit * .030f, unit * .021f);
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
        var mark = new SetText(TextKind.LOGO, "", new Rectangle2D.Double(left, top, across, down), 0, 21);
        return Painted.within(area, List.of(mark), g -> {
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

    private static List<SetText> set(TextKind kind, TextBlock block, Rectangle2D area, double contrast) {
        return block.isEmpty() ? List.of() : List.of(new SetText(kind, block.text(), area, block.size(), contrast));
    }

    private static List<SetText> bare(TextKind kind, TextBlock block, Rectangle2D area, Ink ink, BufferedImage behind) {
        return set(kind, block, area, ink.contrast(behind, area));
    }

    private double plated(Ink ink, BufferedImage behind, Rectangle2D area) {
        return ink.plate()
                ? ink.contrastUpon(translucent(palette.ground(), .88), behind, area)
                : ink.contrast(behind, area);
    }

    private static Rectangle2D about(double centre, double top, TextBlock block) {
        return new Rectangle2D.Double(centre - block.width() / 2, top, block.width(), block.height());
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
