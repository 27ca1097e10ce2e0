package org.reelwright.ejb.shot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reelwright.domain.image.Box;
import org.reelwright.ejb.image.Coverage;
import org.reelwright.ejb.image.FilmLayer;
import org.reelwright.ejb.image.Plane;

/** One frame in the making: planar YUV 4:2:0, on which layers are laid with sub-pixel interpolation. */
public final class FrameCanvas {

    /** Of all frames and films, as ffmpeg's options. */
    public static final List<String> COLOURS =
            List.of("-color_range", "tv", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709");

    private final Surface y;
    private final Surface u;
    private final Surface v;
    private Optional<Backdrop> backdrop = Optional.empty();

    /** Both even. */
    public FrameCanvas(int width, int height) {
        y = new Surface(new byte[width * height], width, height);
        u = new Surface(new byte[width / 2 * (height / 2)], width / 2, height / 2);
        v = new Surface(new byte[u.samples().length], width / 2, height / 2);
    }

    /** Luma, as wide and high as the frame; {@link #u} and {@link #v} are half as wide and high. */
    public Surface y() {
        return y;
    }

    public Surface u() {
        return u;
    }

    public Surface v() {
        return v;
    }

    /** A layer that is as large as the frame, and how the camera sees it. */
    public record Seen(FilmLayer layer, CameraMove move) {

        /** All of it as it is seen, as shares of a frame so large. */
        Box bounds(Surface frame) {
            double width = frame.width();
            double height = frame.height();
            return move.seen(new Box(
                    layer.left() / width,
                    layer.top() / height,
                    layer.y().width() / width,
                    layer.y().height() / height));
        }
    }

    /** Films a picture's layers, far to near. What is hidden is not laid, and a ground that hardly moves is laid once. */
    public void film(List<Seen> layers) {
        Seen ground = layers.get(0);
        boolean keeps = ground.layer().opaque() && layers.size() > 1;
        if (keeps) {
            backdrop = backdrop.filter(known -> known.shows(ground)).or(() -> Optional.of(Backdrop.of(ground, y)));
            backdrop.get().copyTo(this);
        }
        film(keeps ? layers.subList(1, layers.size()) : layers, y, u, v);
    }

    private static void film(List<Seen> layers, Surface y, Surface u, Surface v) {
        film(layers, seen -> laying(y, seen, seen.layer().y(), seen.layer().cover(), 1));
        film(layers, seen -> laying(u, seen, seen.layer().u(), seen.layer().halfCover(), 2));
        film(layers, seen -> laying(v, seen, seen.layer().v(), seen.layer().halfCover(), 2));
    }

    /**
     * Lays words or a mark, moved from where they stand.
     *
     * @param opacity 0..1
     */
    public void lay(FilmLayer layer, double dx, double dy, double opacity) {
        lay(layer, dx, dy, 1, opacity);
    }

    /** As {@link #lay(FilmLayer, double, double, double)}, and {@code zoom} times as large about its own middle. */
    public void lay(FilmLayer layer, double dx, double dy, double zoom, double opacity) {
        int strength = (int) Math.round(opacity * 256);
        if (strength > 0) {
            lay(words(y, layer, layer.y(), layer.cover(), dx, dy, zoom, 1, strength));
            lay(words(u, layer, layer.u(), layer.halfCover(), dx, dy, zoom, 2, strength));
            lay(words(v, layer, layer.v(), layer.halfCover(), dx, dy, zoom, 2, strength));
        }
    }

    /** Becomes what another of the same size shows. */
    public void show(FrameCanvas other) {
        copy(other.y, y);
        copy(other.u, u);
        copy(other.v, v);
    }

    private static void copy(Surface from, Surface to) {
        System.arraycopy(from.samples(), 0, to.samples(), 0, to.samples().length);
    }

    /**
     * What ffmpeg is told of frames that come through its standard input. Where it is not told their colours it takes them for
     * some others, and turns them into those that a film is said to have.
     */
    public static List<String> input(int width, int height, int framesPerSecond) {
        return Stream.of(
                        List.of("-f", "rawvideo", "-pix_fmt", "yuv420p", "-video_size", width + "x" + height),
                        List.of("-framerate", String.valueOf(framesPerSecond)),
                        COLOURS,
                        List.of("-i", "pipe:0"))
                .flatMap(List::stream)
                .toList();
    }

    /** As ffmpeg's rawvideo in yuv420p. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(y.samples());
        out.write(u.samples());
        out.write(v.samples());
    }

    /** @return whether there was another frame; if not, this one stays as it was */
    public boolean readFrom(InputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        y.samples()[0] = (byte) first;
        in.readNBytes(y.samples(), 1, y.samples().length - 1);
        in.readNBytes(u.samples(), 0, u.samples().length);
        in.readNBytes(v.samples(), 0, v.samples().length);
        return true;
    }

    /** A ground as it was seen a moment ago. */
    private record Backdrop(Seen seen, FrameCanvas canvas) {

        /** Pixels that a far and quiet ground may be behind its way: less than the eye can follow. */
        private static final double BEHIND = .2;

        static Backdrop of(Seen ground, Surface size) {
            var canvas = new FrameCanvas(size.width(), size.height());
            film(List.of(ground), canvas.y, canvas.u, canvas.v);
            return new Backdrop(ground, canvas);
        }

        boolean shows(Seen ground) {
            return ground.layer() == seen.layer()
                    && ground.move().distanceTo(seen.move(), canvas.y.width(), canvas.y.height()) < BEHIND;
        }

        void copyTo(FrameCanvas to) {
            to.show(canvas);
        }
    }

    private static void film(List<Seen> layers, Function<Seen, Laying> way) {
        List<Laying> layings = layers.stream().map(way).toList();
        for (int row = 0; row < layings.get(0).out().height(); row++) {
            for (int i = 0; i < layings.size(); i++) {
                layings.get(i).lay(row, hidden(layings, i + 1, row));
            }
        }
    }

    /** The widest stretch that one of the nearer layers hides. */
    private static Laying.Span hidden(List<Laying> layings, int from, int row) {
        Laying.Span widest = Laying.Span.NONE;
        for (int i = from; i < layings.size(); i++) {
            Laying.Span solid = layings.get(i).solid(row);
            widest = solid.length() > widest.length() ? solid : widest;
        }
        return widest;
    }

    private static void lay(Laying laying) {
        for (int row = 0; row < laying.out().height(); row++) {
            laying.lay(row, Laying.Span.NONE);
        }
    }

    /** Zoomed about the frame's middle, then moved. @param divisor chroma has half the size */
    private static Laying laying(Surface out, Seen seen, Plane plane, Optional<Coverage> cover, int divisor) {
        CameraMove move = seen.move();
        int step = (int) Math.round(65536 / move.zoom());
        long x = seen(
                out.width(), move.zoom(), move.dx() * out.width(), seen.layer().left() / (double) divisor);
        long y = seen(
                out.height(),
                move.zoom(),
                move.dy() * out.height(),
                seen.layer().top() / (double) divisor);
        return cover.isPresent()
                ? new Laying(out, plane, cover, x, y, step, 256)
                : new Laying(
                        out,
                        plane,
                        cover,
                        within(x, step, out.width(), plane.width()),
                        within(y, step, out.height(), plane.height()),
                        step,
                        256);
    }

    private static Laying words(
            Surface out,
            FilmLayer layer,
            Plane plane,
            Optional<Coverage> cover,
            double dx,
            double dy,
            double zoom,
            int divisor,
            int strength) {
        long x = origin(plane.width(), zoom, layer.left() / (double) divisor, dx / divisor);
        long y = origin(plane.height(), zoom, layer.top() / (double) divisor, dy / divisor);
        return new Laying(out, plane, cover, x, y, (int) Math.round(65536 / zoom), strength);
    }

    /** As {@link #seen}, zoomed about the plane's own middle. */
    private static long origin(int side, double zoom, double place, double moved) {
        return Math.round(65536 * (side / 2.0 - (place + moved + side / 2.0) / zoom));
    }

    /** The layer's coordinate, in 65536ths, that the frame's first row or column shows. */
    private static long seen(int side, double zoom, double moved, double offset) {
        return Math.round(65536 * (side / 2.0 - (side / 2.0 + moved) / zoom - offset));
    }

    private static long within(long origin, int step, int side, int given) {
        long most = ((long) (given - 1) << 16) - (long) (side - 1) * step;
        return Math.max(0, Math.min(origin, most));
    }
}
