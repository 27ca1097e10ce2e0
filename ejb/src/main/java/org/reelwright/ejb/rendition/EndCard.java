package org.reelwright.ejb.rendition;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.rendition.TextKind;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;

/** Name, price, button, address and what must be said, in one column. */
final class EndCard {

    private static final double BELOW_NAME = .05;

    /** Room for the shadow of what stands above the words. */
    private static final double UNDER_PRODUCT = .03;

    private static final double AMPLE = .24;

    /** Share of the shorter side: a little more than the check asks of what is read. */
    private static final double SMALLEST = .0255;

    private static final double SMALLER = 1.05;

    private final TypePlan page;
    private final Rectangle2D space;
    private final Side side;
    private final Rectangle2D duty;
    private final TextBlock name;
    private final TextBlock action;
    private final TextBlock host;
    private final TextBlock must;
    private final PriceTag tag;
    private final double button;
    private final boolean row;
    private final double top;

    /** @param action may be empty, as all but the name: only where it is painted need it be known */
    EndCard(
            TypePlan page,
            Rectangle2D space,
            String name,
            String action,
            String price,
            String host,
            String disclaimer) {
        this.page = page;
        this.space = space;
        this.duty = duty(page, space);
        this.side = page.shape() == Shape.VERTICAL ? Side.CENTRE : Headline.side(page);
        double unit = page.unit();
        double width = space.getWidth();
        this.button = unit * .098;
        this.row = width > unit * .62;
        Face text = Typefaces.text(page.look());
        Face label = Typefaces.label(page.look());
        this.must = set(disclaimer, text, duty.getWidth(), duty.getHeight(), 6, .027, .0205);
        TextBlock address = set(host, text, width, unit * .05, 1, .036, SMALLEST);
        this.host = address.isWhole() ? address : set("", text, width, unit * .05, 1, .036, SMALLEST);
        double figures = page.look() == Look.BOLD_TYPE ? .105 : .050;
        this.tag =
                new PriceTag(page, set(price, label, width * (row ? .36 : .8), button, 1, figures, .03), tagHeight());
        double beside = row && !tag.isEmpty() ? tag.width() + gap() : 0;
        double inButton = width - beside - button * 1.1;
        TextBlock oneLine = set(action, label, inButton, button * .62, 1, .047, .026);
        this.action = oneLine.isWhole() ? oneLine : set(action, label, inButton, button * .9, 3, .030, SMALLEST);
        double kept = must.isEmpty() || duty.getMinY() >= space.getMaxY() ? 0 : must.height() + unit * .035;
        double room = space.getHeight() - under() - kept;
        double air = page.shape() == Shape.VERTICAL && room > unit * AMPLE ? unit * UNDER_PRODUCT : 0;
        double rest = room - air;
        this.name = fitted(name, rest);
        double all = nameHeight() + unit * BELOW_NAME + under();
        this.top = space.getY() + air + Math.max(0, rest + under() - all) * (page.shape() == Shape.VERTICAL ? .35 : .5);
    }

    /** Stickers take more room than their letters. */
    private TextBlock fitted(String name, double room) {
        double size = largest(page);
        TextBlock block = name(name, room, size);
        while (page.look() == Look.PLAYFUL_PATTERN
                && Stickers.height(page, block) > room - page.unit() * BELOW_NAME
                && block.size() > page.unit() * SMALLEST * SMALLER) {
            size = block.size() / page.unit() / SMALLER;
            block = name(name, room, size);
        }
        return block;
    }

    private TextBlock name(String name, double room, double largest) {
        boolean sticker = page.look() == Look.PLAYFUL_PATTERN;
        return TextBlock.whole(
                name,
                Typefaces.display(page.look()),
                space.getWidth() - (sticker ? page.unit() * .09 : 0),
                room - page.unit() * (sticker ? .16 : BELOW_NAME),
                page.shape() == Shape.VERTICAL ? 2 : 4,
                (float) (page.unit() * largest),
                (float) (page.unit() * Math.min(largest, .040)),
                (float) (page.unit() * SMALLEST));
    }

    private TextBlock set(
            String words, Face face, double across, double down, int lines, double largest, double smallest) {
        double unit = page.unit();
        return TextBlock.fit(words, face, across, down, lines, (float) (unit * largest), (float) (unit * smallest));
    }

    /** What must be said goes to the column's foot; beneath all the rest where the column is narrow. */
    private static Rectangle2D duty(TypePlan page, Rectangle2D space) {
        return page.shape() == Shape.SQUARE
                ? page.pixels(new Box(.055, .855, .89, .09))
                : new Rectangle2D.Double(
                        space.getX(), space.getMaxY() - page.unit() * .135, space.getWidth(), page.unit() * .135);
    }

    private double nameHeight() {
        return page.look() == Look.PLAYFUL_PATTERN ? Stickers.height(page, name) : name.height();
    }

    Painted name(Backdrop behind) {
        if (page.look() == Look.PLAYFUL_PATTERN) {
            var at = new Rectangle2D.Double(space.getX(), top, space.getWidth(), nameHeight());
            return new Stickers(page, name, TextKind.NAME, at, top, side).paint(page.grown(at, page.unit() * .03));
        }
        Rectangle2D text = name.at(space.getX(), top, space.getWidth(), side);
        Rectangle area = page.grown(text, page.unit() * .024);
        Ink ink = page.ink(behind, area);
        double contrast = ink.plate() ? ink.rgb().contrastWith(page.palette().ground()) : ink.contrast(behind, text);
        return Painted.within(area, TypePlan.set(TextKind.NAME, name, text, contrast), g -> {
                    plate(g, ink, area);
                    name.draw(g, space.getX(), top, space.getWidth(), side, ink.colour());
                })
                .parted(WordParts.of(name, space.getX(), top, space.getWidth(), side, area));
    }

    Painted action(Backdrop behind) {
        double first = top + nameHeight() + page.unit() * BELOW_NAME;
        Rectangle2D plate = plate(first);
        var column = new Rectangle2D.Double(space.getX(), first, space.getWidth(), under());
        Rectangle all = page.grown(column.createUnion(must.isEmpty() ? plate : duty), page.unit() * .018);
        double hostY = plate.getMaxY() + page.unit() * .034;
        Rectangle2D address = host.at(space.getX(), hostY, space.getWidth(), side);
        Side edge = duty.getWidth() > space.getWidth() ? Side.CENTRE : side;
        Rectangle2D law = must.at(duty.getX(), duty.getMaxY() - must.height(), duty.getWidth(), edge);
        Ink ink = page.ink(behind, column);
        Ink small = page.ink(behind, law);
        var texts = new ArrayList<SetText>(price(ink, behind, first));
        texts.addAll(
                TypePlan.set(TextKind.ACTION, action, inside(plate), buttonInk().contrastWith(buttonGround())));
        texts.addAll(TypePlan.set(TextKind.ADDRESS, host, address, contrast(ink, behind, address)));
        texts.addAll(TypePlan.set(TextKind.DISCLAIMER, must, law, contrast(small, behind, law)));
        return Painted.within(all, List.copyOf(texts), g -> {
                    plate(g, ink, column.getBounds());
                    if (!must.isEmpty()) {
                        plate(g, small, page.grown(law, page.unit() * .01));
                    }
                    if (!tag.isEmpty()) {
                        tag.draw(g, tagX(), first, ink);
                    }
                    button(g, plate);
                    host.draw(g, space.getX(), hostY, space.getWidth(), side, ink.colour());
                    must.draw(g, duty.getX(), law.getY(), duty.getWidth(), edge, small.colour());
                })
                .parted(parts(all, first, plate, hostY));
    }

    private List<SetText> price(Ink ink, Backdrop behind, double y) {
        if (tag.isEmpty()) {
            return List.of();
        }
        Rectangle2D figures = tag.text(tagX(), y);
        double contrast = tag.bare() ? contrast(ink, behind, figures) : tag.contrast();
        return List.of(new SetText(TextKind.DETAIL, tag.figures(), figures, tag.size(), contrast));
    }

    private List<Painted.Part> parts(Rectangle all, double first, Rectangle2D plate, double hostY) {
        double low = (plate.getMaxY() + hostY) / 2;
        var rest = new Painted.Part(WordParts.between(all.x, low, all.getMaxX(), all.getMaxY()), 2);
        if (tag.isEmpty()) {
            return List.of(new Painted.Part(WordParts.between(all.x, all.y, all.getMaxX(), low), 0), rest);
        }
        double split = row ? plate.getX() - gap() / 2 : plate.getY() - page.unit() * .014;
        return row
                ? List.of(
                        new Painted.Part(WordParts.between(all.x, all.y, split, low), 0),
                        new Painted.Part(WordParts.between(split, all.y, all.getMaxX(), low), 1),
                        rest)
                : List.of(
                        new Painted.Part(WordParts.between(all.x, all.y, all.getMaxX(), split), 0),
                        new Painted.Part(WordParts.between(all.x, split, all.getMaxX(), low), 1),
                        rest);
    }

    private double contrast(Ink ink, Backdrop behind, Rectangle2D area) {
        return ink.plate() ? ink.rgb().contrastWith(page.palette().ground()) : ink.contrast(behind, area);
    }

    private void plate(Graphics2D g, Ink ink, Rectangle area) {
        if (ink.plate()) {
            g.setColor(TypePlan.colour(page.palette().ground()));
            g.fill(area);
        }
    }

    private double tagX() {
        double together = tag.width() + (row ? gap() + buttonWidth() : 0);
        return side.start(space.getX(), space.getWidth(), together);
    }

    private Rectangle2D plate(double first) {
        double width = buttonWidth();
        boolean beside = row && !tag.isEmpty();
        double x = beside ? tagX() + tag.width() + gap() : side.start(space.getX(), space.getWidth(), width);
        double y = beside || tag.isEmpty() ? first : first + tagHeight() + page.unit() * .034;
        return new Rectangle2D.Double(x, y, width, button);
    }

    private Rectangle2D inside(Rectangle2D plate) {
        double high = action.lines().size() > 1 ? action.height() : action.rise();
        return new Rectangle2D.Double(
                plate.getCenterX() - action.width() / 2, plate.getCenterY() - high / 2, action.width(), high);
    }

    private double buttonWidth() {
        return action.width() + button * 1.1;
    }

    private double gap() {
        return page.unit() * .034;
    }

    /** All below the name but what must be said. */
    private double under() {
        double tags = tag.isEmpty() || row ? 0 : tagHeight() + page.unit() * .034;
        return tags + button + (host.isEmpty() ? 0 : page.unit() * .034 + host.height());
    }

    private double tagHeight() {
        return button * (page.look() == Look.PLAYFUL_PATTERN ? 1.12 : 1);
    }

    private void button(Graphics2D g, Rectangle2D plate) {
        double corner =
                switch (page.look()) {
                    case CLEAN_STUDIO, PLAYFUL_PATTERN -> plate.getHeight();
                    case WARM_LIFESTYLE -> plate.getHeight() * .34;
                    case BOLD_TYPE, DARK_PREMIUM -> 0;
                    case TECHNICAL -> plate.getHeight() * .12;
                };
        if (page.look() == Look.PLAYFUL_PATTERN) {
            double drop = page.unit() * .010;
            g.setColor(new Color(24, 20, 36));
            g.fill(rounded(plate, drop, corner));
        }
        g.setColor(TypePlan.colour(buttonGround()));
        g.fill(rounded(plate, 0, corner));
        if (page.look() == Look.DARK_PREMIUM) {
            g.setStroke(new BasicStroke((float) Math.max(1, page.unit() * .0018)));
            g.setColor(TypePlan.colour(buttonInk()));
            double in = plate.getHeight() * .075;
            g.draw(new Rectangle2D.Double(
                    plate.getX() + in, plate.getY() + in, plate.getWidth() - 2 * in, plate.getHeight() - 2 * in));
        }
        Rectangle2D text = inside(plate);
        action.draw(g, text.getX(), text.getY(), text.getWidth(), Side.CENTRE, TypePlan.colour(buttonInk()));
    }

    private static RoundRectangle2D rounded(Rectangle2D plate, double drop, double corner) {
        return new RoundRectangle2D.Double(
                plate.getX() + drop * .7, plate.getY() + drop, plate.getWidth(), plate.getHeight(), corner, corner);
    }

    private Rgb buttonGround() {
        return page.palette().accent();
    }

    private Rgb buttonInk() {
        return page.palette().accentInk();
    }

    private static double largest(TypePlan page) {
        double large =
                switch (page.look()) {
                    case CLEAN_STUDIO, TECHNICAL -> .118;
                    case BOLD_TYPE -> .22;
                    case WARM_LIFESTYLE, PLAYFUL_PATTERN -> .128;
                    case DARK_PREMIUM -> .092;
                };
        return page.shape() == Shape.SQUARE ? large * .85 : large;
    }
}
