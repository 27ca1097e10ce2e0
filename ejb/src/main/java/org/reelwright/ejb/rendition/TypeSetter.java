package org.reelwright.ejb.rendition;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.campaign.SafeZone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.image.Stand;
import org.reelwright.domain.rendition.AiLabel;
import org.reelwright.domain.rendition.TextKind;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.Staging;

/** Sets a film's words upon its pictures, each kind in its place and always readable. */
final class TypeSetter {

    private static final int LONGEST_NAME_ABOVE = 26;

    /** Share of the shorter side that stays free between the label and words above or below it. */
    private static final double AROUND_LABEL = .04;

    private static final double CORNER = .06;
    /** Of the frame's width: what is set as large as the frame. */
    private static final double MOST_OF_IT = .92;

    /** Where a logo stands that leaves the rest of a narrow frame's upper edge to a long label. */
    private static final double OPPOSITE = .085;

    private final TypePlan page;
    private final Optional<AiLabel> label;
    private final Optional<Casting> presenter;
    private final SafeZone safeZone;

    TypeSetter(Shape shape, int width, int height, Look look, Palette palette, Optional<AiLabel> label) {
        this(shape, width, height, look, palette, label, Optional.empty(), SafeZone.STORIES);
    }

    /** @param presenter for whom everything makes room; nobody when empty */
    TypeSetter(
            Shape shape,
            int width,
            int height,
            Look look,
            Palette palette,
            Optional<AiLabel> label,
            Optional<Casting> presenter,
            SafeZone safeZone) {
        this.safeZone = safeZone;
        this.presenter = presenter;
        this.page = new TypePlan(shape, width, height, look, palette);
        this.label = label;
    }

    private Composition composition(Staging staging, boolean worded) {
        return Composition.of(page.look(), page.shape(), staging, worded, Stand.corner(presenter, staging))
                .within(safeZone, page.shape(), staging);
    }

    /** The film's own, in the same corner of every picture that leaves it free. */
    Painted aiLabel(Staging staging, boolean worded) {
        return pill(composition(staging, worded)).orElseThrow();
    }

    private Optional<Painted> pill(Composition composition) {
        Box space = composition.label(page.shape());
        boolean aboveWords = space.x() == composition.words().x();
        Side end = aboveWords ? Headline.side(page) : Side.RIGHT;
        return label.map(said -> LabelPill.paint(said, page.pixels(space), end, page.unit()));
    }

    /**
     * @param name of the product, which stands small above what does not say it
     * @param behind the picture, as large as the frame
     */
    Painted headline(String words, String name, Staging staging, Backdrop behind) {
        boolean said = words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
        boolean above = !said
                && name.codePointCount(0, name.length()) <= LONGEST_NAME_ABOVE
                && (page.look() == Look.WARM_LIFESTYLE
                        || page.look() == Look.DARK_PREMIUM
                        || page.look() == Look.TECHNICAL);
        Composition composition = composition(staging, true);
        Box space = composition.words();
        boolean middle = page.shape() == Shape.WIDE || space.height() > .5 || space.y() > .5;
        Rectangle2D clear = clearOfLabel(page.pixels(space), pill(composition));
        return new Headline(page, words, above ? name : "", clear, middle ? .5 : 0).paint(behind);
    }

    /** Words that would touch the label begin a little below it, or end above it. */
    private Rectangle2D clearOfLabel(Rectangle2D space, Optional<Painted> pill) {
        double gap = page.unit() * AROUND_LABEL;
        return pill.filter(at -> at.x() < space.getMaxX() && at.x() + at.image().getWidth() > space.getX())
                .map(at -> {
                    boolean above = at.y() < space.getCenterY();
                    double from =
                            above ? Math.max(space.getY(), at.y() + at.image().getHeight() + gap) : space.getY();
                    double to = above ? space.getMaxY() : Math.min(space.getMaxY(), at.y() - gap);
                    return (Rectangle2D) new Rectangle2D.Double(space.getX(), from, space.getWidth(), to - from);
                })
                .orElse(space);
    }

    /** @param worded whether a headline stands there too */
    Painted caption(String words, Staging staging, boolean worded, Backdrop behind) {
        Box space = composition(staging, worded).caption();
        return new CaptionSetter(page).paint(words, page.pixels(space), worded, behind);
    }

    Painted endName(String name, String price, String host, String disclaimer, Backdrop behind) {
        return new EndCard(page, endSpace(), name, "", price, host, disclaimer).name(behind);
    }

    /** The button, where it leads, and what must be said; all but the action may be empty. */
    Painted endAction(String name, String action, String price, String host, String disclaimer, Backdrop behind) {
        return new EndCard(page, endSpace(), name, action, price, host, disclaimer).action(behind);
    }

    private Rectangle2D endSpace() {
        return page.pixels(composition(Staging.END_CARD, true).words());
    }

    /** As wide as the frame, tone upon tone: more a pattern than something to be read. */
    Painted backdropWord(String word, Staging staging, boolean worded) {
        Composition composition = composition(staging, worded);
        Rectangle2D room = page.pixels(composition.room());
        double across = worded ? beside(room, page.pixels(composition.words())) : page.width() * MOST_OF_IT;
        TextBlock block = TextBlock.fit(
                word,
                Typefaces.display(page.look()),
                across,
                room.getHeight() * .98,
                1,
                (float) (room.getHeight() * 1.1),
                page.unit() * .10f);
        double middle = across < page.width() * MOST_OF_IT ? room.getCenterX() : page.width() / 2.;
        double left = middle - block.width() / 2;
        double top = room.getCenterY() - block.height() / 2;
        Rectangle area = new Rectangle2D.Double(left, top, block.width(), block.height()).getBounds();
        area.grow((int) (page.unit() * .02), (int) (page.unit() * .02));
        return Painted.within(
                area,
                List.of(),
                g -> block.draw(
                        g,
                        left,
                        top,
                        block.width(),
                        Side.LEFT,
                        TypePlan.colour(page.palette().depth())));
    }

    /** How wide something may be that stands about the middle of a room, without coming under words at its side. */
    private double beside(Rectangle2D room, Rectangle2D words) {
        double most = page.width() * MOST_OF_IT;
        double air = page.unit() * AROUND_LABEL;
        if (words.getX() >= room.getMaxX()) {
            return Math.min(most, 2 * (words.getX() - air - room.getCenterX()));
        }
        return words.getMaxX() <= room.getX() ? Math.min(most, 2 * (room.getCenterX() - air - words.getMaxX())) : most;
    }

    /** Of a logo, as a share of the shorter side: in wide and square frames the product begins right below it. */
    private double highest() {
        return page.shape() == Shape.VERTICAL ? .052 : .048;
    }

    /** Small, at the upper edge; a logo that would vanish stands on a plate. */
    Painted logo(BufferedImage logo, Staging staging, boolean worded, Backdrop behind) {
        int unit = page.unit();
        double scale = Math.min(page.width() * .26 / logo.getWidth(), unit * highest() / logo.getHeight());
        double across = logo.getWidth() * scale;
        double down = logo.getHeight() * scale;
        Composition composition = composition(staging, worded);
        double left = logoLeft(composition, worded, across);
        double top =
                page.height() * (page.shape() == Shape.VERTICAL ? .150 : page.shape() == Shape.SQUARE ? .030 : .050);
        Rectangle area = page.grown(new Rectangle2D.Double(left, top, across, down), unit * .014);
        var place = new Rectangle2D.Double(left, top, across, down);
        LogoGround ground = LogoGround.of(logo, place, behind);
        var mark = new SetText(TextKind.LOGO, "", place, 0, ground.contrast());
        return Painted.within(area, List.of(mark), g -> {
            ground.plate().ifPresent(plate -> {
                double corner = unit * .02;
                g.setColor(plate);
                g.fill(new RoundRectangle2D.Double(area.x, area.y, area.width, area.height, corner, corner));
            });
            g.drawImage(logo, (int) left, (int) top, (int) across, (int) down, null);
        });
    }

    /** Over the words or in the middle; at the left where the label takes more than its corner. */
    private double logoLeft(Composition composition, boolean worded, double across) {
        Box words = composition.words();
        boolean underLabel = words.x() > .5 && label.isPresent();
        double column = underLabel ? page.width() * CORNER : words.x() * page.width();
        double left = worded && words.width() < .5 ? column : (page.width() - across) / 2;
        boolean free = pill(composition)
                .filter(at -> at.x() < left + across + page.unit() * AROUND_LABEL)
                .isEmpty();
        return free ? left : page.width() * (page.shape() == Shape.WIDE ? CORNER : OPPOSITE);
    }
}
