package org.reelwright.ejb.rendition;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.reelwright.domain.shared.Rgb;

/** A price as each look writes it. */
final class PriceTag {

    private static final Rgb DARK = new Rgb(24, 20, 36);

    private final TypePlan page;
    private final TextBlock price;
    private final double height;

    PriceTag(TypePlan page, TextBlock price, double height) {
        this.page = page;
        this.price = price;
        this.height = height;
    }

    boolean isEmpty() {
        return price.isEmpty();
    }

    String figures() {
        return price.text();
    }

    float size() {
        return price.size();
    }

    double width() {
        double around =
                switch (page.look()) {
                    case CLEAN_STUDIO, DARK_PREMIUM -> height * .60;
                    case BOLD_TYPE -> 0;
                    case WARM_LIFESTYLE -> height * 1.05;
                    case PLAYFUL_PATTERN -> height * .90;
                    case TECHNICAL -> height * .62;
                };
        return price.isEmpty() ? 0 : price.width() + around;
    }

    /** Upon the bare ground for some looks. @param ground of these, what can be read there */
    Rgb ink(Ink ground) {
        return switch (page.look()) {
            case WARM_LIFESTYLE, PLAYFUL_PATTERN -> DARK;
            case CLEAN_STUDIO, BOLD_TYPE, DARK_PREMIUM, TECHNICAL -> ground.rgb();
        };
    }

    boolean bare() {
        return switch (page.look()) {
            case WARM_LIFESTYLE, PLAYFUL_PATTERN -> false;
            case CLEAN_STUDIO, BOLD_TYPE, DARK_PREMIUM, TECHNICAL -> true;
        };
    }

    double contrast() {
        return ink(new Ink(DARK, false)).contrastWith(paper());
    }

    /** Where the figures stand. */
    Rectangle2D text(double x, double y) {
        double shift =
                switch (page.look()) {
                    case WARM_LIFESTYLE -> height * .22;
                    case CLEAN_STUDIO, BOLD_TYPE, DARK_PREMIUM, PLAYFUL_PATTERN, TECHNICAL -> 0;
                };
        return new Rectangle2D.Double(
                x + (width() - price.width()) / 2 + shift,
                y + (height - price.rise()) / 2,
                price.width(),
                price.rise());
    }

    void draw(Graphics2D g, double x, double y, Ink ground) {
        var box = new Rectangle2D.Double(x, y, width(), height);
        var line = new BasicStroke((float) Math.max(1.5, page.unit() * .0028));
        g.setStroke(line);
        g.setColor(page.mark(ground));
        switch (page.look()) {
            case CLEAN_STUDIO -> {
                g.setColor(ground.colour());
                g.draw(new RoundRectangle2D.Double(box.x, box.y, box.width, box.height, height, height));
            }
            case BOLD_TYPE -> {}
            case WARM_LIFESTYLE -> {
                g.setColor(new Color(paper().packed()));
                g.fill(swingTag(box));
                g.setColor(page.mark(ground));
                g.draw(swingTag(box));
            }
            case DARK_PREMIUM -> {
                g.draw(new Line2D.Double(box.x, box.y + 1, box.getMaxX(), box.y + 1));
                g.draw(new Line2D.Double(box.x, box.getMaxY() - 1, box.getMaxX(), box.getMaxY() - 1));
            }
            case PLAYFUL_PATTERN -> burst(g, box);
            case TECHNICAL -> brackets(g, box);
        }
        Rectangle2D text = text(x, y);
        price.draw(
                g,
                text.getX(),
                text.getY(),
                text.getWidth(),
                Side.LEFT,
                new Color(ink(ground).packed()));
    }

    private Rgb paper() {
        return switch (page.look()) {
            case PLAYFUL_PATTERN -> new Rgb(255, 221, 64);
            case WARM_LIFESTYLE -> new Rgb(252, 246, 234);
            case CLEAN_STUDIO, BOLD_TYPE, DARK_PREMIUM, TECHNICAL ->
                page.palette().accent();
        };
    }

    /** With a hole for the string. */
    private static Area swingTag(Rectangle2D box) {
        double cut = box.getHeight() * .42;
        var outline = new Path2D.Double();
        outline.moveTo(box.getX() + cut, box.getY());
        outline.lineTo(box.getMaxX(), box.getY());
        outline.lineTo(box.getMaxX(), box.getMaxY());
        outline.lineTo(box.getX() + cut, box.getMaxY());
        outline.lineTo(box.getX(), box.getCenterY());
        outline.closePath();
        var tag = new Area(outline);
        double hole = box.getHeight() * .16;
        tag.subtract(new Area(
                new Ellipse2D.Double(box.getX() + cut * .75 - hole / 2, box.getCenterY() - hole / 2, hole, hole)));
        return tag;
    }

    private void burst(Graphics2D g, Rectangle2D box) {
        double drop = page.unit() * .008;
        g.setColor(new Color(DARK.packed()));
        g.fill(scalloped(box.getCenterX() + drop * .7, box.getCenterY() + drop, box));
        g.setColor(new Color(paper().packed()));
        g.fill(scalloped(box.getCenterX(), box.getCenterY(), box));
    }

    private static Path2D scalloped(double x, double y, Rectangle2D box) {
        var path = new Path2D.Double();
        for (int degree = 0; degree <= 360; degree += 3) {
            double t = Math.toRadians(degree);
            double wave = 1 + .045 * Math.cos(16 * t);
            double px = x + Math.cos(t) * box.getWidth() / 2 * wave * 1.02;
            double py = y + Math.sin(t) * box.getHeight() / 2 * wave * 1.14;
            if (degree == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }

    private void brackets(Graphics2D g, Rectangle2D box) {
        double arm = height * .22;
        for (int corner = 0; corner < 4; corner++) {
            boolean right = corner % 2 == 1;
            boolean low = corner > 1;
            double x = right ? box.getMaxX() : box.getX();
            double y = low ? box.getMaxY() : box.getY();
            g.draw(new Line2D.Double(x, y, x + (right ? -arm : arm), y));
            g.draw(new Line2D.Double(x, y, x, y + (low ? -arm : arm)));
        }
    }
}
