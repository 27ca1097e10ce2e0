package org.reelwright.it.stand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Small squares in the lower left corner of every frame that say which clip and which frame it is, as on a film's slate:
 * looking alike would be no proof.
 *
 * @param clip 0 to 4,095
 * @param frame 0 to 511
 */
record Slate(int clip, int frame) {

    private static final int SIDE = 6;
    private static final int CLIP_BITS = 12;
    private static final int FRAME_BITS = 9;
    /** What every slate begins with; a picture without one does not. */
    private static final List<Boolean> MARK = List.of(true, false, true, true, false, true, false, false);

    /** A filter of ffmpeg that draws it upon every frame. */
    static String drawn(int clip, int height) {
        var boxes = new ArrayList<String>();
        int cells = MARK.size() + CLIP_BITS + FRAME_BITS;
        boxes.add(box(0, cells, height, "black", "1"));
        for (int i = 0; i < MARK.size(); i++) {
            boxes.add(box(i, 1, height, MARK.get(i) ? "white" : "black", "1"));
        }
        for (int bit = 0; bit < CLIP_BITS; bit++) {
            boxes.add(box(MARK.size() + bit, 1, height, (clip >> bit) % 2 == 1 ? "white" : "black", "1"));
        }
        for (int bit = 0; bit < FRAME_BITS; bit++) {
            boxes.add(box(MARK.size() + CLIP_BITS + bit, 1, height, "white", "mod(floor(n/" + (1 << bit) + "),2)"));
        }
        return String.join(",", boxes);
    }

    /** @param picture as large as the clip that it is from */
    static Optional<Slate> of(byte[] picture) {
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
            for (int i = 0; i < MARK.size(); i++) {
                if (isWhite(seen, i) != MARK.get(i)) {
                    return Optional.empty();
                }
            }
            return Optional.of(
                    new Slate(number(seen, MARK.size(), CLIP_BITS), number(seen, MARK.size() + CLIP_BITS, FRAME_BITS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String box(int cell, int cells, int height, String colour, String when) {
        return String.format(
                Locale.ROOT,
                "drawbox=x=%d:y=%d:w=%d:h=%d:color=%s:t=fill:enable='%s'",
                cell * SIDE,
                height - SIDE,
                cells * SIDE,
                SIDE,
                colour,
                when);
    }

    private static int number(BufferedImage seen, int first, int bits) {
        int number = 0;
        for (int bit = 0; bit < bits; bit++) {
            number += isWhite(seen, first + bit) ? 1 << bit : 0;
        }
        return number;
    }

    private static boolean isWhite(BufferedImage seen, int cell) {
        int green = seen.getRGB(cell * SIDE + SIDE / 2, seen.getHeight() - SIDE / 2) >> 8 & 255;
        return green > 127;
    }
}
