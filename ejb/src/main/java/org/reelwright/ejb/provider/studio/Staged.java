package org.reelwright.ejb.provider.studio;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Staging;

/** Sets one product upon one backdrop: the three layers of a picture. */
final class Staged {

    private static final double PHOTO = .5;
    private static final double MOST_OF_IT = .86;
    /** Every so many pixels. */
    private static final int SAMPLED = 4;

    private static final Rectangle2D FRAME = new Rectangle2D.Double(0, 0, 1, 1);

    private final ImageOrder order;
    private final CutOut product;
    private final List<Setting> settings;
    private final Rectangle2D room;
    private final Backdrop backdrop;
    private final Optional<WholePhoto> whole;

    Staged(ImageOrder order, CutOut product) {
        this.order = order;
        this.product = product;
        this.settings = Setting.of(order, product.bounds()).stream()
                .map(setting -> order.staging() == Staging.CLOSE_UP ? recognisable(setting) : setting)
                .toList();
        boolean bare = order.staging() == Staging.PRESENTER;
        boolean alone = bare || product.good() && order.staging() != Staging.PHOTO;
        this.room = alone ? pixels(settings.get(settings.size() - 1).room()) : pixels(Setting.whole(order));
        this.backdrop = Backdrop.of(order);
        this.whole = alone ? Optional.empty() : Optional.of(new WholePhoto(product, order, room));
    }

    /** A close-up may cut off a strap, but not all but the handle. */
    private Setting recognisable(Setting setting) {
        Setting shown = setting;
        while (seen(shown) < MOST_OF_IT) {
            shown = shown.smaller();
        }
        return shown;
    }

    /** The share of the product that lies within the frame. */
    private double seen(Setting setting) {
        Rectangle bounds = product.bounds();
        Rectangle2D room = setting.room();
        double all = 1;
        double within = 1;
        for (int y = 0; y < bounds.height; y += SAMPLED) {
            for (int x = 0; x < bounds.width; x += SAMPLED) {
                int alpha = product.image().getRGB(bounds.x + x, bounds.y + y) >>> 24;
                all += alpha;
                within += FRAME.contains(
                                room.getX() + room.getWidth() * x / bounds.width,
                                room.getY() + room.getHeight() * y / bounds.height)
                        ? alpha
                        : 0;
            }
        }
        return within / all;
    }

    /** Opaque. */
    BufferedImage ground() {
        BufferedImage image = canvas();
        Graphics2D g = graphics(image);
        backdrop.ground(g, room);
        whole.filter(WholePhoto::bleeds).ifPresent(photo -> photo.bleed(g));
        g.dispose();
        return image;
    }

    BufferedImage shapes() {
        BufferedImage image = canvas();
        Graphics2D g = graphics(image);
        if (whole.isEmpty()) {
            backdrop.shapes(g, room);
        }
        g.dispose();
        return image;
    }

    /** As polished stone shows what stands on it. */
    private void mirrored(Graphics2D g, Setting setting) {
        Rectangle2D at = pixels(setting.room());
        double scale = at.getWidth() / product.bounds().width;
        var reflection = new BufferedImage(order.width(), order.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D r = graphics(reflection);
        r.translate(0, at.getMaxY() - at.getHeight() * .012);
        r.scale(1, -1);
        r.translate(at.getX() - product.bounds().x * scale, -at.getHeight() - product.bounds().y * scale);
        r.scale(scale, scale);
        r.drawImage(product.image(), 0, 0, null);
        r.setTransform(new AffineTransform());
        r.setComposite(java.awt.AlphaComposite.DstIn);
        r.setPaint(new java.awt.GradientPaint(
                0,
                (float) at.getMaxY(),
                new java.awt.Color(0, 0, 0, 74),
                0,
                (float) (at.getMaxY() + at.getHeight() * .26),
                new java.awt.Color(0, 0, 0, 0)));
        r.fillRect(0, 0, order.width(), order.height());
        r.dispose();
        g.clip(new Rectangle2D.Double(0, at.getMaxY() - at.getHeight() * .02, order.width(), order.height()));
        g.drawImage(reflection, 0, 0, null);
        g.setClip(null);
    }

    /** The product, and what it stands upon: they move as one. */
    BufferedImage near() {
        BufferedImage image = canvas();
        Graphics2D g = graphics(image);
        if (whole.isEmpty() && order.staging() != Staging.PRESENTER) {
            backdrop.base(g, standing());
            if (order.look() == Look.DARK_PREMIUM && Setting.stands(order.look(), order.staging())) {
                settings.forEach(setting -> mirrored(g, setting));
            }
            settings.forEach(setting -> place(g, setting));
        }
        whole.filter(photo -> !photo.bleeds()).ifPresent(photo -> photo.print(g));
        g.dispose();
        return image;
    }

    /** All that wants something to stand upon. */
    private Rectangle2D standing() {
        return settings.stream().map(setting -> pixels(setting.room())).reduce(room, Rectangle2D::createUnion);
    }

    /** How near the ground is: a wall far behind the product, or the photo itself. */
    double groundNearness() {
        return whole.filter(WholePhoto::bleeds).isPresent() ? PHOTO : 0;
    }

    /** Why the photo is shown whole where the product was wanted alone. */
    List<String> doubts() {
        boolean wanted = order.staging() != Staging.PRESENTER && order.staging() != Staging.PHOTO;
        return wanted ? product.confidence().reasons() : List.of();
    }

    /** Where the last and foremost product stands; not known of a photo that fills the frame. */
    Optional<Box> box() {
        if (order.staging() == Staging.PRESENTER
                || whole.filter(WholePhoto::bleeds).isPresent()) {
            return Optional.empty();
        }
        Rectangle2D at = whole.map(WholePhoto::place).orElseGet(() -> fitted(product.bounds(), room));
        Rectangle2D seen = at.createIntersection(new Rectangle(order.width(), order.height()));
        return Optional.of(new Box(
                seen.getX() / order.width(),
                seen.getY() / order.height(),
                seen.getWidth() / order.width(),
                seen.getHeight() / order.height()));
    }

    private void place(Graphics2D g, Setting setting) {
        Rectangle2D at = fitted(product.bounds(), pixels(setting.room()));
        var words = new StageSet(order).words();
        new CastShadow(product, order.palette(), order.width(), order.height(), words).draw(g, at, setting.turn());
        g.drawImage(product.image(), onto(product.bounds(), at, setting.turn()), null);
    }

    /** What moves a part of an image upon a place in the frame, turned about its middle. */
    static AffineTransform onto(Rectangle bounds, Rectangle2D place, double turn) {
        double scale = place.getWidth() / bounds.width;
        var transform = AffineTransform.getRotateInstance(Math.toRadians(turn), place.getCenterX(), place.getCenterY());
        transform.translate(place.getX() - bounds.x * scale, place.getY() - bounds.y * scale);
        transform.scale(scale, scale);
        return transform;
    }

    private static Rectangle2D fitted(Rectangle bounds, Rectangle2D room) {
        double scale = Math.min(room.getWidth() / bounds.width, room.getHeight() / bounds.height);
        double width = bounds.width * scale;
        double height = bounds.height * scale;
        return new Rectangle2D.Double(
                room.getCenterX() - width / 2, room.getY() + (room.getHeight() - height) * .62, width, height);
    }

    private Rectangle2D pixels(Rectangle2D shares) {
        return new Rectangle2D.Double(
                shares.getX() * order.width(),
                shares.getY() * order.height(),
                shares.getWidth() * order.width(),
                shares.getHeight() * order.height());
    }

    private BufferedImage canvas() {
        return new BufferedImage(order.width(), order.height(), BufferedImage.TYPE_INT_ARGB);
    }

    static Graphics2D graphics(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }
}
