package org.reelwright.ejb.provider.studio;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Clear glass shows little more than the lines of its foot or rim. Such lines below or above something solid, such as
 * a lid, belong together with it, and what lies between them is glass.
 */
final class GlassBody {

    private static final double LINE = .08;
    private static final double HOLLOW = .40;
    private static final double NEXT_TO = .25;

    private record Piece(int start, int size, double strong, Rectangle bounds) {

        boolean isLine(Pixels photo) {
            return strong < .1 * size
                    && bounds.width > LINE * photo.width()
                    && size < HOLLOW * bounds.width * bounds.height;
        }

        boolean isOver(Rectangle line) {
            int common = Math.min(bounds.x + bounds.width, line.x + line.width) - Math.max(bounds.x, line.x);
            return strong > .3 * size && common > .6 * line.width;
        }
    }

    private final Pixels photo;
    private final Evidence evidence;
    private final boolean[] product;
    private final boolean[] glass;

    GlassBody(Pixels photo, Evidence evidence, boolean[] product, boolean[] glass) {
        this.photo = photo;
        this.evidence = evidence;
        this.product = product;
        this.glass = glass;
    }

    void fill() {
        List<Piece> pieces = pieces();
        pieces.stream().max(Comparator.comparingInt(Piece::size)).ifPresent(solid -> {
            List<Piece> lines = pieces.stream()
                    .filter(piece -> piece.isLine(photo) && solid.isOver(piece.bounds()))
                    .toList();
            lines.stream().map(Piece::bounds).reduce(Rectangle::union).ifPresent(all -> fill(lines, solid, all));
        });
    }

    private void fill(List<Piece> lines, Piece solid, Rectangle all) {
        var points = new ArrayList<int[]>();
        lines.forEach(line -> outline(line, line.bounds(), points));
        outline(solid, facing(solid.bounds(), all), points);
        var canvas = new BufferedImage(photo.width(), photo.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = canvas.createGraphics();
        g.setColor(Color.WHITE);
        g.fill(hull(points));
        g.dispose();
        byte[] filled = ((java.awt.image.DataBufferByte) canvas.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < filled.length; i++) {
            if (filled[i] != 0 && !(product[i] && belongs(solid, i))) {
                product[i] = true;
                glass[i] = true;
            }
        }
    }

    private boolean belongs(Piece solid, int i) {
        return solid.bounds().contains(i % photo.width(), i / photo.width());
    }

    /** The part of the solid that is next to the lines: a lid may be wider than what it shuts. */
    private static Rectangle facing(Rectangle solid, Rectangle lines) {
        int height = (int) Math.ceil(solid.height * NEXT_TO);
        boolean below = lines.getCenterY() > solid.getCenterY();
        return new Rectangle(solid.x, below ? solid.y + solid.height - height : solid.y, solid.width, height);
    }

    private void outline(Piece piece, Rectangle part, List<int[]> points) {
        var flood = new Flood(photo);
        flood.add(piece.start());
        flood.run(i -> product[i]);
        flood.forEach(i -> {
            if (part.contains(i % photo.width(), i / photo.width())) {
                points.add(new int[] {i % photo.width(), i / photo.width()});
            }
        });
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var flood = new Flood(photo);
        for (int start = 0; start < product.length; start++) {
            if (product[start] && !flood.seen(start)) {
                flood.afresh().add(start);
                flood.run(i -> product[i]);
                if (flood.size() > photo.width() / 20) {
                    pieces.add(piece(start, flood));
                }
            }
        }
        return pieces;
    }

    private Piece piece(int start, Flood flood) {
        int[] seen = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1, 0};
        flood.forEach(i -> {
            seen[0] = Math.min(seen[0], i % photo.width());
            seen[1] = Math.min(seen[1], i / photo.width());
            seen[2] = Math.max(seen[2], i % photo.width());
            seen[3] = Math.max(seen[3], i / photo.width());
            seen[4] += evidence.strength(i) > .5f ? 1 : 0;
        });
        return new Piece(
                start,
                flood.size(),
                seen[4],
                new Rectangle(seen[0], seen[1], seen[2] - seen[0] + 1, seen[3] - seen[1] + 1));
    }

    /** Andrew's monotone chain. */
    private static Polygon hull(List<int[]> points) {
        points.sort(Comparator.<int[]>comparingInt(p -> p[0]).thenComparingInt(p -> p[1]));
        var hull = new ArrayList<int[]>();
        for (int way = 0; way < 2; way++) {
            int base = hull.size();
            for (int k = 0; k < points.size(); k++) {
                int[] p = points.get(way == 0 ? k : points.size() - 1 - k);
                while (hull.size() >= base + 2 && !turns(hull.get(hull.size() - 2), hull.get(hull.size() - 1), p)) {
                    hull.remove(hull.size() - 1);
                }
                hull.add(p);
            }
            hull.remove(hull.size() - 1);
        }
        var polygon = new Polygon();
        hull.forEach(p -> polygon.addPoint(p[0], p[1]));
        return polygon;
    }

    private static boolean turns(int[] a, int[] b, int[] c) {
        return (long) (b[0] - a[0]) * (c[1] - a[1]) - (long) (b[1] - a[1]) * (c[0] - a[0]) > 0;
    }
}
