package org.reelwright.ejb.rendition;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A film's sound as a picture: how loud it gets in each column.
 *
 * @param peaks 0 to 1, from the beginning to the end
 */
record Waveform(double[] peaks) {

    private static final int HEIGHT = 100;
    /** Silence is a line, not a gap. */
    private static final double LEAST = .02;

    /** @param pcm 16 bits a sample, little-endian, one channel */
    static Waveform of(byte[] pcm, int columns) {
        ShortBuffer samples =
                ByteBuffer.wrap(pcm).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        var peaks = new double[columns];
        for (int i = 0; i < samples.remaining(); i++) {
            int column = (int) ((long) i * columns / samples.remaining());
            peaks[column] = Math.max(peaks[column], Math.abs(samples.get(i)) / 32_768.0);
        }
        return new Waveform(peaks);
    }

    /** One stroke a column; it has no colour of its own worth keeping: pages use it as a mask. */
    String svg() {
        String strokes = IntStream.range(0, peaks.length).mapToObj(this::stroke).collect(Collectors.joining());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + peaks.length + " " + HEIGHT
                + "\" preserveAspectRatio=\"none\"><path d=\"" + strokes
                + "\" stroke=\"#000\" stroke-width=\".7\"/></svg>";
    }

    private String stroke(int column) {
        double half = Math.max(LEAST, peaks[column]) * HEIGHT / 2;
        return String.format(Locale.ROOT, "M%.1f %.1fV%.1f", column + .5, HEIGHT / 2. - half, HEIGHT / 2. + half);
    }
}
