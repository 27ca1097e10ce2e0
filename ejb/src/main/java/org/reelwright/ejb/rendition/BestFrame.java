package org.reelwright.ejb.rendition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.shared.OutsideTrouble;

/** Chooses among a film's moments the one to stand for it: sharp, colourful, at rest, and rather of the opening. */
final class BestFrame {

    private static final int WIDTH = 192;

    /** Frames between the two by which rest is judged. */
    private static final int APART = 3;

    private static final int MS = 1000;

    private final List<Integer> moments;
    private final int openingMs;
    private final int framesPerSecond;
    private final int height;
    private final List<Integer> numbers;

    /**
     * @param moments milliseconds, at least one
     * @param openingMs how long the opening is
     * @param ratio height of the film's frames by their width
     */
    BestFrame(List<Integer> moments, int openingMs, int framesPerSecond, double ratio) {
        this.moments = List.copyOf(moments);
        this.openingMs = openingMs;
        this.framesPerSecond = framesPerSecond;
        this.height = (int) (WIDTH * ratio) / 2 * 2;
        this.numbers = moments.stream()
                .flatMap(ms -> Stream.of(number(ms), number(ms) + APART))
                .distinct()
                .sorted()
                .toList();
    }

    /** Until which second of the film must be looked at. */
    double until() {
        return (numbers.get(numbers.size() - 1) + 2.) / framesPerSecond;
    }

    /** One of ffmpeg's outputs: the frames to judge, made small. */
    List<String> glimpses(Path raw) {
        String wanted = numbers.stream().map(n -> "eq(n," + n + ")").collect(Collectors.joining("+"));
        return List.of(
                "-an",
                "-vf",
                "select='" + wanted + "',scale=" + WIDTH + ":" + height + ":flags=area",
                "-fps_mode",
                "passthrough",
                "-pix_fmt",
                "rgb24",
                "-f",
                "rawvideo",
                raw.toString());
    }

    /** @param raw as {@link #glimpses} has it made. @return milliseconds */
    int choose(Path raw) {
        List<Glimpse> seen = read(raw);
        var sights = new ArrayList<Sight>();
        for (int ms : moments) {
            int at = numbers.indexOf(number(ms));
            int after = numbers.indexOf(number(ms) + APART);
            if (after < seen.size()) {
                sights.add(Sight.of(ms, ms < openingMs, seen.get(at), seen.get(after)));
            }
        }
        return Sight.best(sights).map(Sight::ms).orElse(moments.get(0));
    }

    private int number(int ms) {
        return ms * framesPerSecond / MS;
    }

    private List<Glimpse> read(Path raw) {
        int size = WIDTH * height * 3;
        try (var in = Files.newInputStream(raw)) {
            var glimpses = new ArrayList<Glimpse>();
            for (byte[] frame = in.readNBytes(size); frame.length == size; frame = in.readNBytes(size)) {
                glimpses.add(new Glimpse(frame, WIDTH));
            }
            return glimpses;
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot look at a film", e);
        }
    }
}
