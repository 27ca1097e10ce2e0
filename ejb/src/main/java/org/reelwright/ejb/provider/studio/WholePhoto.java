package org.reelwright.ejb.provider.studio;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.storyboard.Staging;

/**
 * The whole photo as the picture, for products that do not come off their background: over the frame's edges where the
 * scene gives it the room, fading into the ground where words stand; otherwise as a print with rounded corners.
 */
final class WholePhoto {

    private static final double ALL = .93;
    /** What surrounds the product there is part of the picture, and may be cropped. */
    private static final double ENOUGH_OF_A_SCENE = .62;

    private static final double SHARP_ENOUGH = 2.6;
    private static final double FADE = .10;
    /** That are tried for a print. */
    private static final int SHAPES = 12;

    private final BufferedImage photo;
    private final ImageOrder order;
    private final Rectangle2D room;
    private final Saliency saliency;
    private final double enough;

    WholePhoto(CutOut product, ImageOrder order, Rectangle2D room) {
        this.photo = product.photo();
        this.enough = product.good() ? ALL : ENOUGH_OF_A_SCENE;
        this.order = order;
        this.room = room;
        this.saliency = new Saliency(photo);
    }

    /** Whether it fills the frame, and so is the ground itself. */
    boolean bleeds() {
        Rectangle2D panel = panel();
        Rectangle part = part(panel);
        return order.staging() != Staging.END_CARD
                && order.staging() != Staging.ARRAY
                && panel.getWidth() / part.width < SHARP_ENOUGH
                && saliency.kept(shownInFull(part, panel)) > enough * (order.staging() == Staging.CLOSE_UP ? .7 : 1);
    }

    /** Where it is when it does not, in pixels. */
    Rectangle2D place() {
        return card(new Rectangle(0, 0, 0, 0));
    }

    /** Over an opaque ground. */
    void bleed(Graphics2D g) {
        Rectangle2D panel = panel();
        var layer = new BufferedImage(order.width(), order.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D l = Staged.graphics(layer);
        draw(l, part(panel), panel);
        l.setComposite(AlphaComposite.DstIn);
        l.setPaint(fade(panel));
        l.fill(new Rectangle2D.Double(0, 0, order.width(), order.height()));
        l.dispose();
        g.drawImage(layer, 0, 0, null);
    }

    void print(Graphics2D g) {
        Rectangle part = new Rectangle();
        Rectangle2D at = card(part);
        double corner = Math.min(at.getWidth(), at.getHeight()) * .055;
        var outline = new RoundRectangle2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight(), corner, corner);
        var shadow = new BufferedImage(order.width(), order.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D s = Staged.graphics(shadow);
        s.setPaint(new Color(0, 0, 0, 90));
        s.translate(0, corner * .4);
        s.fill(outline);
        s.dispose();
        g.drawImage(Blur.soft(shadow, (int) Math.max(2, corner * .6)), 0, 0, null);
        var print = new BufferedImage(order.width(), order.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D p = Staged.graphics(print);
        p.fill(outline);
        p.setComposite(AlphaComposite.SrcIn);
        draw(p, part, at);
        p.dispose();
        g.drawImage(print, 0, 0, null);
    }

    /** @param part becomes what of the photo is shown */
    private Rectangle2D card(Rectangle part) {
        part.setBounds(fitting());
        double scale = Math.min(
                Math.min(room.getWidth() / part.width, room.getHeight() / part.height),
                Math.max(SHARP_ENOUGH, .6 * room.getWidth() / part.width));
        double width = part.width * scale;
        double height = part.height * scale;
        return new Rectangle2D.Double(room.getCenterX() - width / 2, room.getCenterY() - height / 2, width, height);
    }

    /** What keeps enough of the photo and fills the room best: between the room's shape and the photo's own. */
    private Rectangle fitting() {
        double room = this.room.getWidth() / this.room.getHeight();
        double own = photo.getWidth() / (double) photo.getHeight();
        return IntStream.range(0, SHAPES)
                .mapToObj(step -> saliency.crop(room * Math.pow(own / room, step / (double) SHAPES)))
                .filter(part -> saliency.kept(part) >= enough)
                .findFirst()
                .orElseGet(() -> new Rectangle(0, 0, photo.getWidth(), photo.getHeight()));
    }

    private void draw(Graphics2D g, Rectangle from, Rectangle2D to) {
        var scaled = photo.getSubimage(from.x, from.y, from.width, from.height);
        var at = java.awt.geom.AffineTransform.getTranslateInstance(to.getX(), to.getY());
        at.scale(to.getWidth() / from.width, to.getHeight() / from.height);
        g.drawImage(scaled, at, null);
    }

    /** What of a part lies beyond the fading, when the part fills the panel. */
    private Rectangle shownInFull(Rectangle part, Rectangle2D panel) {
        double scale = part.width / panel.getWidth();
        int x = (int) ((clear().getX() - panel.getX()) * scale);
        int y = (int) ((clear().getY() - panel.getY()) * scale);
        return new Rectangle(part.x + x, part.y + y, part.width - x, part.height - y);
    }

    private Rectangle part(Rectangle2D panel) {
        Rectangle part = saliency.crop(panel.getWidth() / panel.getHeight());
        if (order.staging() == Staging.CLOSE_UP) {
            double[] middle = saliency.middle();
            int w = (int) (part.width * .72);
            int h = (int) (part.height * .72);
            int x = (int) Math.max(part.x, Math.min(part.x + part.width - w, middle[0] - w / 2.0));
            int y = (int) Math.max(part.y, Math.min(part.y + part.height - h, middle[1] - h / 2.0));
            part = new Rectangle(x, y, w, h);
        }
        return part.intersection(new Rectangle(0, 0, photo.getWidth(), photo.getHeight()));
    }

    /** From behind the words' edge to the frame's, on whichever side of them there is more. */
    private Rectangle2D panel() {
        Rectangle2D clear = clear();
        double fade = words().isEmpty() ? 0 : FADE * (beside() ? order.width() : order.height());
        double x = beside() && clear.getX() > 0 ? clear.getX() - fade : 0;
        double y = !beside() && clear.getY() > 0 ? clear.getY() - fade : 0;
        return new Rectangle2D.Double(
                x, y, clear.getWidth() + (beside() ? fade : 0), clear.getHeight() + (beside() ? 0 : fade));
    }

    private Rectangle2D clear() {
        Rectangle2D words = words();
        Rectangle2D all = new Rectangle2D.Double(0, 0, order.width(), order.height());
        if (words.isEmpty()) {
            return all;
        }
        double gap = FADE * .75 * (beside() ? order.width() : order.height());
        if (beside()) {
            boolean first = words.getCenterX() < all.getCenterX();
            double x = first ? words.getMaxX() + gap : 0;
            return new Rectangle2D.Double(x, 0, (first ? all.getWidth() : words.getX() - gap) - x, all.getHeight());
        }
        boolean first = words.getCenterY() < all.getCenterY();
        double y = first ? words.getMaxY() + gap : 0;
        return new Rectangle2D.Double(0, y, all.getWidth(), (first ? all.getHeight() : words.getY() - gap) - y);
    }

    /** Whether words and photo share the width. */
    private boolean beside() {
        return order.copySpace().width() < .5;
    }

    private Rectangle2D words() {
        Box words = order.copySpace();
        return new Rectangle2D.Double(
                words.x() * order.width(),
                words.y() * order.height(),
                words.width() * order.width(),
                words.height() * order.height());
    }

    private Paint fade(Rectangle2D panel) {
        Rectangle2D clear = clear();
        if (words().isEmpty()) {
            return Color.BLACK;
        }
        Color none = new Color(0, 0, 0, 0);
        if (beside()) {
            return clear.getX() > 0
                    ? new GradientPaint((float) panel.getX(), 0, none, (float) clear.getX(), 0, Color.BLACK)
                    : new GradientPaint((float) clear.getMaxX(), 0, Color.BLACK, (float) panel.getMaxX(), 0, none);
        }
        return clear.getY() > 0
                ? new GradientPaint(0, (float) panel.getY(), none, 0, (float) clear.getY(), Color.BLACK)
                : new GradientPaint(0, (float) clear.getMaxY(), Color.BLACK, 0, (float) panel.getMaxY(), none);
    }
}
