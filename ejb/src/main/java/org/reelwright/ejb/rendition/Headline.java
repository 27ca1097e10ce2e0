package org.reelwright.ejb.rendition;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reelwright.domain.rendition.TextKind;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;

/** A headline in its column, with the product's name small above it where the look has that. */
final class Headline {

    private static final int FEW = 26;

    /** Share of the shorter side: a little more than the check asks of what is read. */
    private static final double SMALLEST = .0255;

    private final TypePlan page;
    private final Rectangle2D space;
    private final Side side;
    private final TextBlock words;
    private final TextBlock name;
    private final double top;

    /**
     * @param space for all of it
     * @param name may be empty
     * @param anchor 0 at the top of the space .. 1 at its bottom
     */
    Headline(TypePlan page, String text, String name, Rectangle2D space, double anchor) {
        this.page = page;
        this.space = space;
        this.side = side(page);
        double unit = page.unit();
        TextBlock above = TextBlock.fit(
                name, Typefaces.label(page.look()), space.getWidth(), unit * .06, 1, (float) (unit * .031), (float)
                        (unit * .026));
        this.name = above.isWhole() ? above : TextBlock.fit("", Typefaces.label(page.look()), 1, 1, 1, 1, 1);
        double room = space.getHeight() - lead();
        this.words = words(text, room - after());
        this.top = space.getY() + (room - height(words) - after()) * anchor + lead();
    }

    /** As large as the room allows with all that stands around the letters. */
    private TextBlock words(String text, double room) {
        TextBlock block = words(text, room, largest(page, space));
        for (double size = block.size(); height(block) > room && size > page.unit() * SMALLEST / .95; size *= .95) {
            block = words(text, room, size / page.unit());
        }
        return block;
    }

    private TextBlock words(String text, double room, double largest) {
        return TextBlock.whole(
                text,
                Typefaces.display(page.look()),
                space.getWidth() - 2 * inset(),
                room,
                most(page, space, text),
                (float) (page.unit() * largest),
                (float) (page.unit() * Math.min(largest, .040)),
                (float) (page.unit() * SMALLEST));
    }

    static Side side(TypePlan page) {
        boolean centred = page.look() == Look.DARK_PREMIUM || page.look() == Look.PLAYFUL_PATTERN;
        return centred ? Side.CENTRE : Side.LEFT;
    }

    Painted paint(Backdrop behind) {
        Rectangle2D text = words.at(space.getX(), top, space.getWidth(), side);
        Rectangle all = page.grown(
                new Rectangle2D.Double(space.getX(), top - lead(), space.getWidth(), height(words) + lead() + after()),
                page.unit() * .035);
        if (page.look() == Look.PLAYFUL_PATTERN) {
            return new Stickers(page, words, TextKind.HEADLINE, space, top, side).paint(all);
        }
        Rectangle2D label = name.at(space.getX(), top - lead(), space.getWidth(), side);
        Ink upon = page.ink(behind, page.grown(text, page.unit() * .01));
        Ink above = quiet(behind, label);
        boolean plate = upon.plate() || above.plate() && !name.isEmpty();
        Ink ink = plate ? page.plated() : upon;
        Ink quiet = plate ? page.plated() : above;
        var texts = new ArrayList<SetText>();
        texts.addAll(TypePlan.set(TextKind.HEADLINE, words, text, contrast(ink, behind, text)));
        texts.addAll(TypePlan.set(TextKind.DETAIL, name, label, contrast(quiet, behind, label)));
        return Painted.within(
                        all,
                        List.copyOf(texts),
                        g -> draw(g, ink, quiet, name.isEmpty() ? text : text.createUnion(label)))
                .parted(parts(all));
    }

    private Ink quiet(Backdrop behind, Rectangle2D label) {
        return page.look() == Look.WARM_LIFESTYLE || page.look() == Look.DARK_PREMIUM || page.look() == Look.TECHNICAL
                ? page.accented(behind, label)
                : page.quiet(behind, label);
    }

    private double contrast(Ink ink, Backdrop behind, Rectangle2D area) {
        return ink.plate() ? ink.rgb().contrastWith(page.palette().ground()) : ink.contrast(behind, area);
    }

    private void draw(Graphics2D g, Ink ink, Ink quiet, Rectangle2D text) {
        if (ink.plate()) {
            g.setColor(TypePlan.colour(page.palette().ground()));
            g.fill(page.grown(
                    new Rectangle2D.Double(text.getX(), top - lead(), text.getWidth(), words.height() + lead()),
                    page.unit() * .022));
        }
        name.draw(g, space.getX(), top - lead(), space.getWidth(), side, quiet.colour());
        mark(g, ink, text);
        if (page.look() == Look.BOLD_TYPE && words.lines().size() > 1) {
            drawHighlighted(g, ink);
        } else {
            words.draw(g, space.getX(), top, space.getWidth(), side, ink.colour());
        }
    }

    /** A poster's last line stands upon a bar of its own. */
    private void drawHighlighted(Graphics2D g, Ink ink) {
        int last = words.lines().size() - 1;
        Rgb bar = page.palette().accent();
        double pad = inset();
        for (int i = 0; i <= last; i++) {
            TextBlock.Line line = words.lines().get(i);
            double baseline = top + words.rise() + i * words.pitch() + (i == last ? pad * .6 : 0);
            if (i == last) {
                g.setColor(TypePlan.colour(bar));
                g.fill(new Rectangle2D.Double(
                        space.getX(),
                        baseline - words.rise() - pad * .75,
                        line.width() + 2 * pad,
                        words.rise() + 1.5 * pad));
            }
            g.setColor(i == last ? TypePlan.colour(page.palette().accentInk()) : ink.colour());
            line.layout().draw(g, (float) (space.getX() + (i == last ? pad : 0)), (float) baseline);
        }
    }

    /** The thin things that go with a headline. */
    private void mark(Graphics2D g, Ink ink, Rectangle2D text) {
        double unit = page.unit();
        g.setColor(page.mark(ink));
        switch (page.look()) {
            case CLEAN_STUDIO -> g.fill(new Rectangle2D.Double(space.getX(), top - lead(), unit * .075, unit * .011));
            case DARK_PREMIUM -> {
                double rule = unit * .085;
                double middle = space.getCenterX();
                if (!name.isEmpty()) {
                    line(g, middle - rule / 2, top - unit * .040, middle + rule / 2, top - unit * .040);
                }
            }
            case TECHNICAL -> {
                double y = top - unit * .034;
                line(g, space.getX(), y, space.getMaxX(), y);
                g.fill(new Rectangle2D.Double(space.getX(), y - unit * .004, unit * .05, unit * .008));
            }
            case WARM_LIFESTYLE, BOLD_TYPE, PLAYFUL_PATTERN -> {}
        }
    }

    private void line(Graphics2D g, double fromX, double fromY, double toX, double toY) {
        g.setStroke(new BasicStroke((float) Math.max(1.5, page.unit() * .0022)));
        g.draw(new java.awt.geom.Line2D.Double(fromX, fromY, toX, toY));
    }

    /** Each word by itself; what stands above comes with the first. */
    private List<Painted.Part> parts(Rectangle all) {
        if (words.isEmpty()) {
            return List.of(new Painted.Part(all, 0));
        }
        double first = top - page.unit() * .014;
        var above = new Painted.Part(new Rectangle(all.x, all.y, all.width, (int) Math.max(0, first - all.y)), 0);
        return Stream.concat(
                        Stream.of(above).filter(part -> part.area().height > 0),
                        WordParts.of(words, space.getX(), top, space.getWidth(), side, within(all, first)).stream())
                .toList();
    }

    private static Rectangle within(Rectangle all, double first) {
        int y = Math.max(all.y, (int) first);
        return new Rectangle(all.x, y, all.width, all.y + all.height - y);
    }

    private double height(TextBlock block) {
        return switch (page.look()) {
            case PLAYFUL_PATTERN -> Stickers.height(page, block);
            case BOLD_TYPE -> block.height() + inset() * 1.5;
            case CLEAN_STUDIO, WARM_LIFESTYLE, DARK_PREMIUM, TECHNICAL -> block.height();
        };
    }

    /** From the top of what stands above to the headline's. */
    private double lead() {
        double unit = page.unit();
        return switch (page.look()) {
            case CLEAN_STUDIO -> unit * .046;
            case DARK_PREMIUM -> name.isEmpty() ? 0 : unit * .088;
            case TECHNICAL -> name.isEmpty() ? unit * .038 : unit * .088;
            case WARM_LIFESTYLE -> name.isEmpty() ? 0 : unit * .062;
            case BOLD_TYPE, PLAYFUL_PATTERN -> 0;
        };
    }

    private double after() {
        return page.look() == Look.BOLD_TYPE ? page.unit() * .03 : 0;
    }

    /** What stands around the letters of a line, within the column. */
    private double inset() {
        return switch (page.look()) {
            case BOLD_TYPE -> page.unit() * .022;
            case PLAYFUL_PATTERN -> page.unit() * .040;
            case CLEAN_STUDIO, WARM_LIFESTYLE, DARK_PREMIUM, TECHNICAL -> 0;
        };
    }

    private static double largest(TypePlan page, Rectangle2D space) {
        double large =
                switch (page.look()) {
                    case CLEAN_STUDIO -> .122;
                    case BOLD_TYPE -> .235;
                    case WARM_LIFESTYLE -> .130;
                    case DARK_PREMIUM -> .090;
                    case PLAYFUL_PATTERN -> .118;
                    case TECHNICAL -> .114;
                };
        boolean column = space.getWidth() < page.unit() * .5;
        return column ? large * (page.look() == Look.BOLD_TYPE ? .86 : .76) : large;
    }

    /** A column takes many lines, but no more than the words need. */
    private static int most(TypePlan page, Rectangle2D space, String text) {
        boolean tall = space.getHeight() > page.unit() * .45;
        boolean few = text.length() <= FEW;
        return (tall || page.look() == Look.BOLD_TYPE) && !few ? 5 : 3;
    }
}
