package org.reelwright.ejb.rendition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Ffmpeg;

/** Chooses among a film's moments the one to stand for it: sharp, colourful, at rest, and rather of the opening. */
final class BestFrame {

    private static final int WIDTH = 192;

    /** Frames between the two by which rest is judged. */
    private static final int APART = 3;

    private static final int MS = 1000;

    private final Ffmpeg ffmpeg;
    private final int framesPerSecond;
    private final int height;

    /** @param ratio height of the film's frames by their width */
    BestFrame(Ffmpeg ffmpeg, int framesPerSecond, double ratio) {
        this.ffmpeg = ffmpeg;
        this.framesPerSecond = framesPerSecond;
        this.height = (int) (WIDTH * ratio) / 2 * 2;
    }

    /**
     * @param moments milliseconds
     * @param openingMs how long the opening is
     */
    int choose(Path film, List<Integer> moments, int openingMs) {
        var numbers = new TreeSet<Integer>();
        moments.forEach(ms -> numbers.addAll(List.of(number(ms), number(ms) + APART)));
        List<Glimpse> seen = glimpses(film, List.copyOf(numbers));
        List<Integer> order = List.copyOf(numbers);
        var sights = new ArrayList<Sight>();
        for (int ms : moments) {
            int at = order.indexOf(number(ms));
            int after = order.indexOf(number(ms) + APART);
            if (after < seen.size()) {
                sights.add(Sight.of(ms, ms < openingMs, seen.get(at), seen.get(after)));
            }
        }
        return Sight.best(sights).map(Sight::ms).orElse(moments.get(0));
    }

    /** One moment's figures, and whether it is one of the opening's. */
    private record Sight(int ms, boolean opening, double sharpness, double colour, double movement) {

        private static final double RESTLESS = 10;

        static Sight of(int ms, boolean opening, Glimpse now, Glimpse soon) {
            return new Sight(ms, opening, now.sharpness(), now.colourfulness(), now.difference(soon));
        }

        static Optional<Sight> best(List<Sight> sights) {
            double sharpest =
                    sights.stream().mapToDouble(Sight::sharpness).max().orElse(1);
            double brightest = sights.stream().mapToDouble(Sight::colour).max().orElse(1);
            return sights.stream().max(Comparator.comparingDouble(sight -> sight.worth(sharpest, brightest)));
        }

        private double worth(double sharpest, double brightest) {
            return .9 * sharpness / Math.max(1e-9, sharpest)
                    + .5 * colour / Math.max(1e-9, brightest)
                    - .8 * Math.min(1, movement / RESTLESS)
                    + (opening ? .35 : 0);
        }
    }

    private int number(int ms) {
        return ms * framesPerSecond / MS;
    }

    private List<Glimpse> glimpses(Path film, List<Integer> numbers) {
        Path raw = film.resolveSibling("glimpses.rgb");
        String wanted = numbers.stream().map(n -> "eq(n," + n + ")").collect(Collectors.joining("+"));
        double until = (numbers.get(numbers.size() - 1) + 2.) / framesPerSecond;
        ffmpeg.run(List.of(
                "-t",
                String.format(Locale.ROOT, "%.3f", until),
                "-f",
                "mov",
                "-i",
                film.toString(),
                "-an",
                "-vf",
                "select='" + wanted + "',scale=" + WIDTH + ":" + height + ":flags=area",
                "-fps_mode",
                "passthrough",
                "-pix_fmt",
                "rgb24",
                "-f",
                "rawvideo",
                raw.toString()));
        try (var in = Files.newInputStream(raw)) {
            var glimpses = new ArrayList<Glimpse>();
            for (byte[] frame = in.readNBytes(WIDTH * height * 3);
                    frame.length == WIDTH * height * 3;
                    frame = in.readNBytes(WIDTH * height * 3)) {
                glimpses.add(new Glimpse(frame, WIDTH));
            }
            return glimpses;
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot look at a film", e);
        }
    }
}
