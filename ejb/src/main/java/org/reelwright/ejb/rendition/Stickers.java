package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.reelwright.domain.rendition.TextKind;
import org.reelwright.domain.shared.Rgb;

/** Each line of a headline upon a sticker of its own, put on by hand. */
final class Stickers {

    private static final double[] TURNS = {-1.8, 1.4, -1.1, 1.6, -1.3};
    private static final Rgb INK = new Rgb(24, 20, 36);

    private final TypePlan page;
    private final TextBlock words;
    private final Rectangle2D space;
    private final double top;
    private final TextKind kind;
    private final Side side;

    Stickers(TypePlan page, TextBlock words, TextKind kind, Rectangle2D space, double top, Side side) {
        this.page = page;
        this.words = words;
        this.kind = kind;
        this.side = side;
        this.space = space;
        this.top = top;
    }

    Painted paint(Rectangle all) {
        var texts = new ArrayList<SetText>();
        var parts = new ArrayList<Painted.Part>();
        double contrast = Math.min(
                INK.contrastWith(Rgb.WHITE),
                page.palette().accentInk().contrastWith(page.palette().accent()));
        Rectangle2D area = new Rectangle2D.Double(
                left(words.width()),
                baseline(0) - words.rise(),
                words.width(),
                baseline(words.lines().size() - 1) - baseline(0) + words.rise());
        texts.addAll(TypePlan.set(kind, words, area, contrast));
        Rectangle whole = page.grown(all, page.unit() * .05);
        double above = whole.y;
        for (int i = 0; i < words.lines().size(); i++) {
            double below = i == words.lines().size() - 1
                    ? whole.getMaxY()
                    : (baseline(i) + baseline(i + 1) - words.rise()) / 2 + page.unit() * .004;
            parts.add(new Painted.Part(
                    WordParts.between(whole.x, above, whole.getMaxX(), below),
                    words.lines().get(i).words().get(0)));
            above = below;
        }
        return Painted.within(whole, List.copyOf(texts), this::draw)
                .parted(parts.isEmpty() ? List.of(new Painted.Part(whole, 0)) : parts);
    }

    private void draw(Graphics2D g) {
        for (int i = 0; i < words.lines().size(); i++) {
            TextBlock.Line line = words.lines().get(i);
            double padX = page.unit() * .034;
            double padY = page.unit() * .022;
            double left = left(line.width());
            var plate = new Rectangle2D.Double(
                    left - padX, baseline(i) - words.rise() - padY, line.width() + 2 * padX, words.rise() + 2 * padY);
            boolean accent = i % 2 == 1;
            AffineTransform before = g.getTransform();
            double turn = TURNS[i % TURNS.length] * Math.min(1, page.unit() * .5 / plate.width);
            g.rotate(Math.toRadians(turn), plate.getCenterX(), plate.getCenterY());
            double drop = page.unit() * .009;
            fill(g, plate, drop, INK);
            fill(g, plate, 0, accent ? page.palette().accent() : Rgb.WHITE);
            g.setColor(new Color((accent ? page.palette().accentInk() : INK).packed()));
            line.layout().draw(g, (float) left, (float) baseline(i));
            g.setTransform(before);
        }
    }

    private void fill(Graphics2D g, Rectangle2D plate, double drop, Rgb colour) {
        double corner = plate.getHeight() * .5;
        g.setColor(new Color(colour.packed()));
        g.fill(new RoundRectangle2D.Double(
                plate.getX() + drop * .7, plate.getY() + drop, plate.getWidth(), plate.getHeight(), corner, corner));
    }

    static double height(TypePlan page, TextBlock words) {
        return words.isEmpty()
                ? 0
                : (words.lines().size() - 1) * pitch(page, words) + words.rise() + page.unit() * .044;
    }

    /** A sticker that stands at the left keeps its edge within the column. */
    private double left(double line) {
        double pad = side == Side.LEFT ? page.unit() * .034 : 0;
        return side.start(space.getX() + pad, space.getWidth() - 2 * pad, line);
    }

    private double baseline(int line) {
        return top + words.rise() + page.unit() * .022 + line * pitch(page, words);
    }

    private static double pitch(TypePlan page, TextBlock words) {
        return words.rise() + page.unit() * .066;
    }
}
