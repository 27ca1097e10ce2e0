package org.reelwright.domain.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/** The aspect ratios that ads are made in. */
public enum Shape {
    VERTICAL("9:16", 9, 16),
    SQUARE("1:1", 1, 1),
    WIDE("16:9", 16, 9);

    private final String ratio;
    private final int across;
    private final int down;

    Shape(String ratio, int across, int down) {
        this.ratio = ratio;
        this.across = across;
        this.down = down;
    }

    @JsonValue
    public String ratio() {
        return ratio;
    }

    /** The ratio as it is written in file names and paths: {@code 9x16}. */
    public String slug() {
        return ratio.replace(':', 'x');
    }

    /** @param shortSide pixels of the shorter side, even */
    public int width(int shortSide) {
        return even(shortSide * across / Math.min(across, down));
    }

    public int height(int shortSide) {
        return even(shortSide * down / Math.min(across, down));
    }

    /** Reads {@code 9:16} as well as {@code 9x16}. */
    public static Optional<Shape> parse(String text) {
        String wanted = text.strip().replace('x', ':');
        return Stream.of(values()).filter(s -> s.ratio.equals(wanted)).findFirst();
    }

    @JsonCreator
    static Shape fromRatio(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException(text + " is not one of 9:16, 1:1, 16:9"));
    }

    private static int even(int pixels) {
        return pixels & ~1;
    }
}
