package org.reelwright.ejb.shot;

import java.util.Optional;
import org.reelwright.ejb.image.Coverage;
import org.reelwright.ejb.image.FilmLayer;

/** Light that changes while it is filmed. It touches brightness alone, and only where it falls. */
public final class Light {

    /** Half the beam's width, as a share of the frame's. */
    private static final double BEAM = .11;

    private static final double SLANT = .45;
    private static final double STRENGTH = .42;
    private static final int BLACK = 16;
    private static final int WHITE = 235;
    private static final int GREY = 128;

    private Light() {}

    /** Lets a beam glide over a layer, from left to right. @param share 0 before it .. 1 behind it */
    public static void sweep(FrameCanvas canvas, FilmLayer layer, CameraMove move, double share) {
        Optional<Coverage> cover = layer.cover();
        Surface y = canvas.y();
        double half = BEAM * Math.min(y.width(), y.height());
        double reach = y.width() / 2. + half + SLANT * y.height() / 2.;
        for (int row = 0; cover.isPresent() && row < y.height(); row++) {
            double middle = y.width() / 2. + reach * (2 * share - 1) - (row - y.height() / 2.) * SLANT;
            int line = at(row, y.height(), move.zoom(), move.dy()) - layer.top();
            if (line >= 0 && line < cover.get().alpha().height()) {
                brighten(y, row, middle, half, cover.get(), line, layer.left(), move);
            }
        }
    }

    private static void brighten(
            Surface y, int row, double middle, double half, Coverage cover, int line, int left, CameraMove move) {
        byte[] alpha = cover.alpha().samples();
        int from = (int) Math.max(0, Math.ceil(middle - half));
        int to = (int) Math.min(y.width(), middle + half);
        for (int x = from; x < to; x++) {
            int column = at(x, y.width(), move.zoom(), move.dx()) - left;
            if (column >= 0 && column < cover.alpha().width()) {
                double off = (x - middle) / half;
                double gain = (1 - off * off) * (1 - off * off) * STRENGTH;
                int hides = alpha[line * cover.alpha().stride() + column] & 255;
                int at = row * y.width() + x;
                int old = y.samples()[at] & 255;
                y.samples()[at] = (byte) (old + (WHITE - old) * gain * hides / 255);
            }
        }
    }

    private static int at(int place, int side, double zoom, double moved) {
        return (int) Math.round((place - side / 2. - moved * side) / zoom + side / 2.);
    }

    /** @param share 0 dark .. 1 as it is */
    public static void dim(FrameCanvas canvas, double share) {
        dim(canvas.y().samples(), BLACK, share);
        dim(canvas.u().samples(), GREY, share);
        dim(canvas.v().samples(), GREY, share);
    }

    private static void dim(byte[] samples, int nothing, double share) {
        byte[] dimmed = new byte[256];
        for (int i = 0; i < dimmed.length; i++) {
            dimmed[i] = (byte) Math.round(nothing + (i - nothing) * share);
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] = dimmed[samples[i] & 255];
        }
    }
}
